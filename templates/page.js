// What a page can do with a script. Nothing of it is needed, and it stays below 3 kB with what else a page has.
// Old phones read it, too: no arrow functions, no template strings, no `closest`.
(function (page, address) {
  var exit = page.querySelector('.exit'), pressed = 0, since = 0

  // Covers the page at once and takes its place in the history, so that Back does not return to it. From a folder, or
  // without a network, it goes to the harmless page that lies beside this one.
  function leave(event) {
    if (event) event.preventDefault()
    var near = address.protocol === 'file:' || navigator.onLine === false
    var target = near ? exit.getAttribute('data-near') : exit.getAttribute('href')
    page.title = ' '
    page.body.textContent = ''
    page.documentElement.className = 'left'
    address.replace(target)
  }

  if (exit) {
    exit.addEventListener('click', leave)
    // Three times Shift within two seconds. Escape would stop the loading of the other page.
    page.addEventListener('keydown', function (event) {
      if (event.keyCode !== 16) { pressed = 0; return }
      if (event.repeat) return
      if (Date.now() - since > 2000) pressed = 0
      if (pressed === 0) since = Date.now()
      pressed += 1
      if (pressed === 3) leave()
    })
  }

  // A number whose last day has passed since the page was built is covered by the notice and the national lines.
  var now = new Date()
  var today = new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10)
  function coverOldNumbers(inside, notice) {
    var times = inside.querySelectorAll('.num time')
    for (var i = times.length; i--;) {
      if (times[i].getAttribute('datetime') >= today) continue
      var number = times[i]
      while (number && !/\bnum\b/.test(number.className)) number = number.parentNode
      if (!number) continue
      number.textContent = ''
      if (notice) number.appendChild(notice.cloneNode(true))
    }
  }
  var past = page.getElementById('past')
  if (past && past.content) {
    var notice = page.importNode(past.content, true)
    coverOldNumbers(notice)
    coverOldNumbers(page, notice)
  }
})(document, location)
