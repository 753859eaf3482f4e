// A button above each message that copies it. What was copied stays selected, so that one sees it.
// Without script there is no button, and the text can be selected by hand. One whose number is past its day is covered by
// then, and nobody copies the notice.
Array.prototype.forEach.call(document.querySelectorAll('.message'), function (text) {
  if (text.querySelector('.past')) return;
  var button = document.createElement('button');
  var words = document.querySelector('[data-copy]').dataset;
  button.type = 'button';
  button.textContent = words.copy;
  button.onclick = function () {
    var range = document.createRange();
    var selection = getSelection();
    range.selectNodeContents(text);
    selection.removeAllRanges();
    selection.addRange(range);
    button.textContent = document.execCommand('copy') ? words.copied : words.copy;
  };
  text.parentNode.insertBefore(button, text);
});
