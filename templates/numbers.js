// What a page with numbers or a score does while it is read.
(function (page) {
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

  // Browsers that keep a page for Back do not keep what was ticked on it.
  addEventListener('pagehide', function () {
    var ticks = page.querySelectorAll('input:checked')
    for (var i = ticks.length; i--;) ticks[i].checked = false
  })

  // Results that change by what is ticked are read out.
  var results = page.querySelector('.caution ~ ul')
  if (results) results.setAttribute('aria-live', 'polite')
})(document)
