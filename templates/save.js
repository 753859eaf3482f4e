// Saves a copy on the phone for whoever asks for it, and deletes it. The worker does both the saving and the answering.
const part = (id) => document.getElementById(id)
const box = part('save'), go = part('go'), drop = part('drop'), said = part('said'), words = box.dataset
const workers = navigator.serviceWorker, cannot = said.textContent, address = (name) => new URL(name, location).href
const region = (/^#([a-z0-9-]+)$/.exec(location.hash) || [])[1]
const top = 'suluh ' + address(words.worker).replace(/[^/]*$/, '')
const copies = async () => (await caches.keys()).filter((name) => name.startsWith(top))

async function show() {
  const known = await caches.match(address('saved'))
  said.textContent = known ? (await known.json()).said : ''
  drop.hidden = !(await copies()).length
}

async function save() {
  said.textContent = words.wait
  go.disabled = true
  try {
    await workers.register(words.worker)
    const { active } = await workers.ready, channel = new MessageChannel()
    const answer = new Promise((done) => { channel.port1.onmessage = done })
    active.postMessage({ list: address(words.list), region }, [channel.port2])
    if ((await answer).data) await show()
    else {
      said.textContent = words.failed
      if (!(await copies()).length) await forget()
    }
  } catch (problem) {
    said.textContent = cannot
  }
  go.disabled = false
}

async function forget() {
  for (const name of await copies()) await caches.delete(name)
  const known = await workers.getRegistration(words.worker)
  if (known) await known.unregister()
}

if (workers && location.protocol !== 'file:') show().then(() => {
  box.hidden = false
  part('with').hidden = !region
  part('region').textContent = (region || '').replace(/-/g, ' ')
  go.onclick = save
  drop.onclick = async () => {
    await forget()
    drop.hidden = true
    said.textContent = words.dropped
    go.focus()
  }
}, () => {})
