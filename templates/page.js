// What a page can do with a script. Nothing of it is needed, and it stays below 3 kB with what else a page has.
// Old phones read it, too: no arrow functions, no template strings, no `closest`.
(function (page, address) {
  var exit = page.querySelector('.exit'), pressed = 0, since = 0

  // Covers the page at once and takes its place in the history, so that Back does not return to it. From a folder it
  // or a copy that another program shows, it goes to the harmless page that lies there.
  function leave(event) {
    if (event) event.preventDefault()
    var near = exit.getAttribute('data-near'), offline = navigator.onLine === false, folder = !/^http/.test(address.protocol)
    page.title = ' '
    page.body.textContent = ''
    page.documentElement.className = 'left'
    if (folder || !offline) return address.replace(folder ? near : exit.getAttribute('href'))
    // No page can be fetched: this one becomes a calendar, under the address of the harmless one.
    history.replaceState(null, '', near)
    showCalendar()
  }

  function showCalendar() {
    var day = new Date(), month = day.getMonth(), list = page.createElement('pre')
    page.title = day.getFullYear() + '-' + (month + 1)
    day.setDate(1)
    var text = page.title + '\n\n' + new Array((day.getDay() + 6) % 7 + 1).join('    ')
    for (; day.getMonth() === month; day.setDate(day.getDate() + 1)) {
      text += ('   ' + day.getDate()).slice(-4) + (day.getDay() ? '' : '\n')
    }
    list.textContent = text
    page.body.appendChild(list)
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
})(document, location)
