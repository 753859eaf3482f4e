// The list of regions, filtered while somebody types. Every word has to stand in one of the names of a region.
(function (page) {
  var field = page.getElementById('find'), said = page.getElementById('found'), first
  var groups = page.querySelectorAll('.area')

  function filter() {
    var words = field.value.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean), count = 0
    function fits(element) {
      var names = element.textContent.toLowerCase().replace(/[^a-z0-9]/g, '') + ' ' + (element.getAttribute('data-also') || '')
      return words.every(function (word) { return names.indexOf(word) >= 0 })
    }
    first = null
    for (var i = 0; i < groups.length; i++) {
      var group = groups[i], whole = fits(group.querySelector('.title')), here = whole
      var links = group.querySelectorAll('li a')
      for (var k = 0; k < links.length; k++) {
        var fit = whole || fits(links[k])
        links[k].parentNode.hidden = !fit
        if (fit) { here = true; count++; first = first || links[k] }
      }
      group.hidden = !here
      group.open = here && words.length > 0
    }
    said.textContent = words.length ? said.getAttribute(count ? 'data-some' : 'data-none').replace('{n}', count) : ''
  }

  field.parentNode.hidden = false
  field.oninput = filter
  field.onkeydown = function (event) {
    if (event.keyCode === 13 && field.value && first) location.href = first.href
  }
  filter()
})(document)
