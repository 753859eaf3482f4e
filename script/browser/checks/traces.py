"""That a page does not show what was read or ticked before."""

#: Gives every link what the style sheets have for links that were visited, under a name that can be asked for (the browser
#: itself does not tell), and names links that then look different or have the browser's own colour.
VISITED = """() => {
  const names = ['color', 'background-color', 'background-image', 'border-top-color', 'border-right-color',
    'border-bottom-color', 'border-left-color', 'outline-color', 'text-decoration-color', 'text-decoration-line', 'fill',
    'stroke', 'box-shadow', 'font-weight', 'opacity']
  const look = () => Array.from(document.links, link => {
    const style = getComputedStyle(link)
    return names.map(name => style.getPropertyValue(name)).join('|')
  })
  const rename = rules => {
    for (const rule of rules) {
      if (rule.selectorText && /:(visited|link)/.test(rule.selectorText)) {
        renamed.push([rule, rule.selectorText])
        rule.selectorText = rule.selectorText.replace(/:visited/g, '.was-read').replace(/:link/g, ':not(.was-read)')
      }
      if (rule.cssRules) rename(rule.cssRules)
    }
  }
  const renamed = []
  for (const sheet of document.styleSheets) rename(sheet.cssRules)
  const fresh = look()
  for (const link of document.links) link.classList.add('was-read')
  const read = look()
  const own = document.createElement('a')
  own.href = '#'
  own.style.all = 'revert'
  document.body.append(own)
  const blue = getComputedStyle(own).color
  own.remove()
  for (const link of document.links) link.classList.remove('was-read')
  for (const [rule, before] of renamed) rule.selectorText = before
  return Array.from(document.links, (link, index) => {
    const name = `${link.className || link.parentNode.className} '${link.textContent.trim().slice(0, 30)}'`
    if (fresh[index] !== read[index]) return `${name} changes`
    if (fresh[index].startsWith(blue + '|')) return `${name} has the colour of the browser`
  }).filter(Boolean)
}"""


def visited_like_others(walk):
    """Links that were visited look like others, on every kind of page in either language: light, dark and printed."""
    context = walk.context()
    page = context.new_page()
    count = 0
    for turn, pages in enumerate(walk.pages.kinds.values()):
        path = pages[turn % len(pages)]
        page.goto(f"{walk.base}/{path}")
        for media in ({}, {"color_scheme": "dark"}, {"media": "print"}):
            page.emulate_media(**media)
            found = page.evaluate(VISITED)
            count += 1
            if found:
                walk.fail(f"{path} {media}: of links that were visited {len(found)} differ: {found[:3]}")
            page.emulate_media(color_scheme="null", media="null")
    context.close()
    return f"{count} views"


def ticks_gone_after_back(walk):
    """Whoever comes back to the score finds nothing ticked, also where the browser has kept the page as it was."""
    # Browsers that are steered keep no pages unless they are told to.
    with walk.launch(ignore_default_args=["--disable-back-forward-cache"]) as browser:
        for path, other in zip(walk.pages.kinds["score"], walk.pages.kinds["lessons"]):
            page = browser.new_page()
            page.goto(f"{walk.base}/{path}")
            page.evaluate("addEventListener('pageshow', event => { window.kept = event.persisted })")
            for box in ("stop-1", "caution-2"):
                page.click(f"label[for={box}]")
            page.click(f".menu a[href*='{other.rpartition('/')[2]}'] >> nth=0")
            page.wait_for_url(f"{walk.base}/{other}")
            # The end of the loading of a page that was kept is never told.
            page.go_back(wait_until="commit")
            page.wait_for_timeout(300)
            if page.url != f"{walk.base}/{path}" or not page.evaluate("window.kept"):
                walk.fail(f"{path}: the browser has not kept the page ({page.url}): this check proves nothing")
            ticked, results = page.locator(":checked").count(), page.locator(".caution ~ ul > li >> visible=true").count()
            if ticked or results != 1:
                walk.fail(f"{path}: after Back {ticked} boxes are ticked, and {results} results are shown")
            page.close()
