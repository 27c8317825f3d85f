"""Whether a spoken sentence advises: it begins with what to do, or says that one should. Pure."""

from __future__ import annotations

import re

# What a speaker says before coming to it.
_BEFORE = (
    r"(?:(?:and|so|but|then|also|or|well|oh|okay|ok|um|uh|like|yeah|yes|no|now|look|listen|honestly|seriously|really|"
    r"just|please|definitely|absolutely|certainly|maybe|always|first|second|third|number (?:one|two|three)|"
    r"one (?:more )?thing|above all|whatever you do|(?:if|when|before|while|once|whenever) you\b[^,.?!]{1,60}|"
    r"in (?:that|your) \w+|you know|I mean|I would say|I['’]d say)[,:]?\s+)*"
)
_DOING = (
    r"ask|avoid|apply|attend|be|begin|bring|build|buy|call|check|choose|clerk|come|compare|consider|copy|count|cut|"
    r"do|draft|drop|email|enter|expect|figure out|find|finish|focus|follow|get|give|go|grab|have|hold|intern|introduce|"
    r"join|jot|keep|know|learn|leave|let|listen|look|make|map|meet|mention|network|note|observe|offer|outline|own|pay|"
    r"pick|plan|practi[cs]e|prepare|print|pull|push|put|read|remember|request|research|review|run|save|say|see|shadow|"
    r"show|sign|sit|sleep|specialize|spend|start|stay|stick|stop|study|subscribe|take|talk|teach|tell|test|think|track|"
    r"treat|trust|try|turn|use|visit|volunteer|wait|walk|watch|wear|work|write"
)
_DO_IT = re.compile(rf"^{_BEFORE}(?:(?:{_DOING})\b(?![,’'])|(?:don['’]t|do not|never)\s+[a-z]+)", re.I)
# What begins in the same way, and is said in any talk.
_OF_THE_TALK = re.compile(
    rf"^{_BEFORE}(?:(?:tell|give|ask|show|call|let|stop|trust|bear with|write|email|excuse) (?:me|us|him|her|them)\b|"
    r"let['’]s\b|go (?:ahead|on|for it)\b|(?:hold|hang|come) (?:on|in)\b|see (?:you|what I)\b|ask away|take care\b|"
    r"do (?:sit|come|you|I|we|they|tell|that|so)\b|be (?:right|honest|my)\b|"
    r"have (?:you|a (?:good|nice|great|safe|seat))\b|"
    r"(?:talk|speak|write|go|reach out) to (?:[A-Z]|him|her|them|my)|keep in touch|stay in touch|say (?:hi|hello)|"
    r"mention (?:me|my|that|the|it)|use my|know what|wait a|give my|think of it|put it this way|"
    r"(?:don['’]t|do not|never) (?:worry|mention it|know|think so|get me|mind|you|ask me|remember|have)|"
    r"(?:do|be|have|know|think|say|see|find|meet|work|run|look|call|get|make)[.!?]*$)",
    re.I,
)
_ONE_SHOULD = re.compile(
    r"\byou (?:should(?:n['’]t)?|ought to|(?:might|may|could|['’]?ll|will|do) (?:well to|want to|wanna|try)|"
    r"want to|wanna|could try|need to|must (?:not|never))\b|"
    r"\bI(?:['’]d| would)(?:n['’]t| not)? (?:suggest|recommend|advise|encourage|urge|start|look|sit|read|take|go|try|"
    r"wait|pick|get|find|ask|learn|spend|talk|write|keep|join|avoid|choose|stay|pay|bother|worry|skip)\b|"
    r"\bI(?:['’]d| would) do\b|"
    r"\bI (?:suggest|recommend|advise|encourage|urge|always tell)\b|\b(?:my|one piece of|a piece of) advice\b|"
    r"\b(?:if I were you|in your (?:place|shoes)|make sure|the best thing (?:you can do|to do)|"
    r"have you (?:thought|considered)|be sure to|it (?:pays|helps|would help) to)\b|"
    r"\bit['’]?s (?:\w+ )?(?:worth|better to|best to|wise to|smart to|a good idea to)\b",
    re.I,
)
_NO_ADVICE = re.compile(
    r"\byou (?:should|ought to) (?:see|have (?:seen|heard|been)|hear|know that|be (?:proud|hearing))\b|"
    r"\b(?:he|she|they|who|boss|judge|partner) (?:goes|says|said|told (?:me|us)|was like|went),? "
    r"(?:[\"“‘']|that )?you should\b|"
    r"\b(?:if|whether|what|why|when|how|where) you (?:should|want to|need to|wanna)\b|\bdo you (?:want|need)\b|"
    r"\byou need to (?:file|pass|renew|be admitted|register)\b",
    re.I,
)
_TAG = re.compile(r"[,;] (?:okay|ok|right|all right|alright|yeah|you know|please)\?$", re.I)


def advises(sentence: str) -> bool:
    """Whether it tells the listener what to do. A question does not, but for “..., okay?”."""
    if sentence.endswith("?") and not _TAG.search(sentence):
        return bool(re.search(r"\bhave you (?:thought|considered)\b", sentence, re.I))
    if _NO_ADVICE.search(sentence):
        return False
    return bool(_ONE_SHOULD.search(sentence) or (_DO_IT.match(sentence) and not _OF_THE_TALK.match(sentence)))
