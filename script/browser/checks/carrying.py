"""That texts can be copied, and that a region's pack opens from a folder."""


def copied(walk):
    """A button copies its message whole, from a server and from a folder; without scripts there is none, and the words are there."""
    count = 0
    for path in walk.pages.kinds["channels"]:
        for base in (walk.base, walk.root.as_uri()):
            context = walk.context()
            context.grant_permissions(["clipboard-read", "clipboard-write"])
            page = context.new_page()
            page.goto(f"{base}/{path}")
            page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true })")
            buttons, messages = page.locator(".message ~ button, button:has(+ .message)"), page.locator(".message")
            if buttons.count() != messages.count() or messages.count() < 50:
                walk.fail(f"{path}: {buttons.count()} buttons for {messages.count()} messages")
            for index in (0, 1, messages.count() - 1):
                words = messages.nth(index).inner_text()
                button = page.locator("button:has(+ .message)").nth(index)
                before = button.inner_text()
                button.click()
                count += 1
                if base == walk.base:
                    got = page.evaluate("navigator.clipboard.readText()")
                else:
                    # A folder may not read the clipboard; paste into a field instead.
                    page.evaluate("""() => { const field = document.createElement('textarea')
                        document.body.prepend(field); field.focus() }""")
                    page.keyboard.press("Control+V")
                    got = page.locator("textarea").first.input_value()
                if got.split() != words.split() or "Dicek" not in got and "Checked" not in got:
                    walk.fail(f"{base}/{path}: copied '{got[:60]}', not '{words[:60]}'")
                if button.inner_text() == before:
                    walk.fail(f"{path}: nothing says that message {index + 1} was copied")
            context.close()
        context = walk.context(java_script_enabled=False)
        page = context.new_page()
        page.goto(f"{walk.base}/{path}")
        if page.locator("button").count() or not page.locator(".message").count():
            walk.fail(f"{path}: without scripts there are {page.locator('button').count()} buttons that do nothing")
        context.close()
    if count < 12:
        walk.fail(f"only {count} messages were copied")
    return f"{count} messages"


def pack_opens(walk):
    """A pack in a folder with spaces and accents: every page of it opens, is dated, needs nothing else, and can be left."""
    base = walk.pack.as_uri()
    context = walk.context(has_touch=True)
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{base}/index.html")
    page.locator("main a[href^='id/']").first.tap()
    page.wait_for_url(f"{base}/id/**")
    if not page.locator("a[href^='tel:'] >> visible=true").count():
        walk.fail(f"the pack's first page leads to {page.url}, which has no number")
    pages = sorted(walk.pack.rglob("*.html"))
    for file in pages:
        page.goto(file.as_uri())
        if page.evaluate("document.documentElement.scrollWidth") > 360:
            walk.fail(f"{file.name} in a pack scrolls sideways")
        if file.name != "satuan.html" and not page.locator("main .care[lang] >> visible=true").count():
            walk.fail(f"{file.name} in a pack does not say of what day it is")
    page.goto(next(file for file in pages if "pelajaran" in file.parts and file.name != "index.html").as_uri())
    page.tap(".exit")
    page.wait_for_url(f"{base}/satuan.html")
    outside = [url for url in asked if not url.startswith((base, "data:"))]
    if outside or len(pages) < 20:
        walk.fail(f"a pack of {len(pages)} pages asks for {outside[:3]}")
    context.close()
    return f"{len(pages)} pages"
