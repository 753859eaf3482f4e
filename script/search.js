// What a search page asks, beside Pagefind's own files: `script/search` puts it there as pagefind/search.js.
import * as pagefind from './pagefind.js'

// On the page's own thread: the worker is another 41 kB, and Pagefind gives it up after five seconds of a weak signal.
const ready = pagefind.options({ noWorker: true })
const isIndonesian = document.documentElement.lang === 'id'

// Pages that have the words, the best first, as Pagefind's results. Those stand first that most forms of the words
// find, and of these the ones that the words find as they were typed. A stem that was cut short can be another word,
// 'empat' is four: the order is that of the whole stem.
export async function search(words) {
  await ready
  const typed = words.toLowerCase().split(/\s+/), asTyped = typed.join(' '), finds = new Map()
  for (const query of new Set([...(isIndonesian ? allForms(typed) : []), asTyped])) {
    for (const hit of (await pagefind.search(query)).results) {
      const find = finds.get(hit.id) || { hit, times: 0, isAsTyped: false }
      find.times++
      find.isAsTyped ||= query === asTyped
      finds.set(hit.id, find)
    }
  }
  return [...finds.values()].sort((a, b) => b.times - a.times || b.isAsTyped - a.isAsTyped).map((find) => find.hit)
}

// Pagefind knows that 'membajak' and 'dibajak' are one word, but not where the first letter of the stem is dropped: a t
// after 'men-' and 'pen-', a k after 'meng-' and 'peng-' (menipu, ditipu; mengirim, dikirim). It takes 'ipu' for the
// stem then. So each word is asked for in both ways: 'penempatan' as 'tempatan', 'ditipu' as 'menipu'.
function forms(word) {
  const whole = word.replace(/^[mp]en(?=[aiueo])/, 't').replace(/^[mp]eng(?=[aiueo])/, 'k')
  const cut = word.replace(/^(?:di|ter)?([tk])(?=[aiueo])/, (start, sign) => sign === 't' ? 'men' : 'meng')
  return [...new Set([whole, cut, word])]
}

// Of several words every form with every form of the others; eight are enough.
const allForms = (words) => words.reduce(
  (all, word) => all.flatMap((start) => forms(word).map((form) => [...start, form])).slice(0, 8), [[]],
).map((query) => query.join(' '))

// After a failure everything is fetched anew.
export const forget = () => pagefind.destroy()
