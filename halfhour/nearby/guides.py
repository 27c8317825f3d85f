"""How each system is told to trust the authority, in the words of their menus; these change a little each year.

Looked up on 22 November 2026, and not tried on phones: iOS in Apple's support page on trusting certificate profiles;
Android in the source of its settings, and in others' guides; Chromium in an installation page of October 2025; Firefox
and macOS in guides to their settings. Those of Windows are from memory.
"""

from __future__ import annotations

from dataclasses import dataclass

from halfhour.foundation.words import marked as _


@dataclass(frozen=True)
class Guide:
    """One system: its name, and what to press, step by step."""

    id: str
    name: str
    steps: tuple[str, ...]


GUIDES = (
    Guide("iphone", "iPhone, iPad", (
        _("Load the certificate from this page in Safari, and allow the profile."),
        _("Settings, at the top: Profile Downloaded. Install it."),
        _("Settings, General, About, Certificate Trust Settings: under full trust for root certificates, Halfhour on."),
        _("Open Halfhour again by its address; then Share, Add to Home Screen."),
    )),
    Guide("android", "Android", (
        _("Load the certificate from this page. It lands among the downloads."),
        _(
            "Settings, Security and privacy, More, Encryption and credentials, Install a certificate, CA certificate. "
            "The warning is about this one; go on."
        ),
        _("Choose the file halfhour.crt."),
        _("Open Halfhour again in Chrome; then the menu, Add to Home screen."),
    )),
    Guide("mac", "macOS", (
        _("Load the certificate from this page and open it: Keychain Access asks where to put it. Choose login."),
        _("Find Halfhour there, open it, Trust: when using this certificate, Always Trust."),
        _("Open Halfhour again by its address."),
    )),
    Guide("windows", "Windows", (
        _("Load the certificate from this page and open it: Install Certificate, Current User."),
        _("Place it in Trusted Root Certification Authorities. Say yes to the warning; compare the print first."),
        _("Open Halfhour again by its address."),
    )),
    Guide("linux", "Linux, Firefox", (
        _("Load the certificate from this page."),
        _("Firefox: Settings, Privacy and Security, View Certificates, Authorities, Import; trust it for websites."),
        _(
            "Chromium: Settings, Privacy and security, Security, Manage certificates, Local certificates, Custom, "
            "Installed by you, Trusted certificates: Import."
        ),
        _("Open Halfhour again by its address."),
    )),
)  # fmt: skip


def likely(user_agent: str) -> str:
    """The id of the guide for the browser that asks, by its own words; the last one if they say nothing."""
    words = user_agent.casefold()
    for sign, id in (
        ("iphone", "iphone"),
        ("ipad", "iphone"),
        ("android", "android"),
        ("mac os", "mac"),
        ("windows", "windows"),
    ):
        if sign in words:
            return id
    return GUIDES[-1].id
