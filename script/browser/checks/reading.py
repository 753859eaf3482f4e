"""That everybody can read every kind of page."""
from axe_playwright_python.sync_playwright import Axe

WIDTHS = (320, 360, 768, 1280)


def accessible(walk):
    """axe finds nothing, in both languages, light and dark, and with high contrast."""
    axe, count = Axe(), 0
    # Dark and high contrast change colours alone: of the rules, those about colours.
    everything = {"resultTypes": ["violations"]}
    colours = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}, **everything}
    looks = [({"color_scheme": "light"}, everything), ({"color_scheme": "dark"}, colours),
             ({"color_scheme": "light", "contrast": "more"}, colours)]
    for look, options in looks:
        context = walk.context(**look)
        page = context.new_page()
        for kind, pages in walk.pages.kinds.items():
            # Paper is black on white, whatever the screen is.
            if kind.startswith("sheet-") and options is colours:
                continue
            for path in pages[:1] if "contrast" in look else pages:
                page.goto(f"{walk.base}/{path}")
                count += 1
                for violation in axe.run(page, options=options).response["violations"]:
                    where = "; ".join(str(node["target"]) for node in violation["nodes"][:3])
                    walk.fail(f"axe, {path} {look}: {violation['id']}: {violation['help']} at {where}")
        context.close()
    return f"{count} pages"


def no_sideways_scroll(walk):
    """Nothing is wider than the window, with ordinary and with twice as large letters."""
    count = 0
    for width in WIDTHS:
        context = walk.browser.new_context(viewport={"width": width, "height": 640})
        page = context.new_page()
        for path in walk.pages.all():
            page.goto(f"{walk.base}/{path}")
            for size in ("", "212.5%"):
                page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
                count += 1
                wide = page.evaluate("document.documentElement.scrollWidth")
                if wide > width:
                    walk.fail(f"{path} is {wide} px wide in a window of {width} px, letters {size or '100%'}")
        context.close()
    return f"{count} views"


def without_scripts(walk):
    """Whoever has scripts off reads the same words and finds the same links."""
    # What a script alone offers is hidden without it, and what stands there instead is hidden with it.
    look = """() => {
      for (const part of document.querySelectorAll('.find, #found, #save, #said')) part.hidden = true
      return [document.querySelector('main').innerText.replace(/\\s+/g, ' '),
        Array.from(document.links, link => link.getAttribute('href')).join(' ')]
    }"""
    with_scripts, without = walk.context(), walk.context(java_script_enabled=False)
    one, two = with_scripts.new_page(), without.new_page()
    for path in walk.pages.all():
        one.goto(f"{walk.base}/{path}")
        two.goto(f"{walk.base}/{path}")
        words, links = one.evaluate(look)
        other_words, other_links = two.evaluate(look)
        if words.split() != other_words.split():
            walk.fail(f"{path}: other words without scripts")
        if links != other_links:
            walk.fail(f"{path}: other links without scripts")
    with_scripts.close()
    without.close()
    return f"{len(walk.pages.all())} pages"


def alone(walk):
    """A page asks nobody else for anything, leaves nothing behind, and comes with one request."""
    context = walk.context()
    page = context.new_page()
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    for path in walk.pages.all():
        for base in (walk.base, walk.root.as_uri()):
            asked.clear()
            said.clear()
            page.goto(f"{base}/{path}")
            page.wait_for_timeout(150 if base == walk.base else 30)
            foreign = [url for url in asked if not url.startswith((base, "data:"))]
            files = [url for url in asked if not url.startswith("data:")]
            if foreign or len(files) != 1:
                walk.fail(f"{base}/{path} asks for {files}")
            if said:
                walk.fail(f"{base}/{path}: {said}")
        kept = page.evaluate("[document.cookie, localStorage.length, sessionStorage.length].join()") \
            if page.url.startswith("http") else ",0,0"
        if kept != ",0,0":
            walk.fail(f"{path} keeps something: {kept}")
    if context.cookies():
        walk.fail(f"cookies: {context.cookies()}")
    context.close()
    return f"{len(walk.pages.all())} pages, by http and from a folder"
