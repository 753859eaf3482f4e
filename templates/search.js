// The search of the whole site. Nothing is fetched before somebody asks, and nothing is kept: neither in the address
// nor on the phone. Without this script, from a folder, or where a site has no list of words, the page says that it
// cannot.
const part = (id) => document.getElementById(id)
const box = part('search'), field = part('words'), said = part('found'), list = part('results'), rest = part('rest')
const cannot = said.textContent, words = box.dataset
const say = (text) => { said.textContent = text }
let engine, hits = [], turn = 0

async function search() {
  const query = field.value.trim(), mine = ++turn
  if (!query) return
  clear()
  say(words.wait)
  try {
    engine = engine || await import(words.engine)
    const found = await engine.search(query)
    if (mine !== turn) return
    hits = found
    say(hits.length ? words.some.replace('{n}', hits.length) : words.none)
    await show(mine)
  } catch (problem) {
    engine?.forget()
    engine = null
    if (mine === turn) say(cannot)
  }
}

// Six at a time: each is a file of some kB.
async function show(mine) {
  const pages = await Promise.all(hits.slice(0, 6).map((hit) => hit.data()))
  if (mine !== turn) return
  hits = hits.slice(6)
  rest.hidden = !hits.length
  for (const { url, meta } of pages) {
    const item = list.appendChild(document.createElement('li')).appendChild(document.createElement('a'))
    item.href = url
    item.appendChild(document.createElement('b')).textContent = meta.title
    item.append(' ')
    item.appendChild(document.createElement('span')).textContent = [meta.line, meta.place].filter(Boolean).join(' · ')
  }
}

function clear() {
  hits = []
  list.textContent = ''
  rest.hidden = true
}

if (location.protocol !== 'file:') {
  box.hidden = false
  say('')
  part('go').onclick = search
  field.onkeydown = (event) => { if (event.keyCode === 13) search() }
  part('more').onclick = () => {
    const next = list.children.length
    show(turn).then(() => list.children[next]?.firstChild.focus(), () => say(cannot))
  }
  // Whoever comes back, and whoever looks at the phone after that, finds an empty page.
  addEventListener('pagehide', () => {
    turn++
    clear()
    say(field.value = '')
  })
}
