"""Pages about invented people, as somebody would save or paste them."""

FIRM_PAGE = """<!doctype html><html><head><title>Marisol Quennell | Heron Bay Law Group</title>
<script>alert("never run")</script></head><body>
<nav><a href="/">Home</a></nav>
<main><h1>Marisol Quennell</h1><p>Partner</p>
<p>Marisol Quennell is a partner at Heron Bay Law Group, where she advises families on estate planning and probate.
She works closely with the firm's two paralegals and rebuilt how they take part in client meetings.</p>
<h2>Education</h2><ul><li>J.D., Lewis &amp; Clark Law School, 2011</li><li>B.A., Portland State University, 2006</li></ul>
<h2>Bar Admissions</h2><ul><li>Oregon, 2011</li><li>Washington, 2013</li></ul>
<h2>Memberships</h2><ul><li>Multnomah Bar Association</li></ul>
<h2>Languages</h2><p>Spanish</p>
</main><footer>Heron Bay Law Group, 14 Example Street, Portland</footer></body></html>"""

LOOK_ALIKE_PASTE = "Mаrіsоl Quеnnеll іs а pаrtnеr аt Heron Bay Law Group.\nShе wаs аdmіttеd in Oregon in 2011."
