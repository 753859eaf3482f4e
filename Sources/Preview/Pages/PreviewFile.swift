/// What a preview adds to a site, by its address. No file of a site can have one: names that begin with a full stop are
/// no content.
enum PreviewFile: String, Hashable {
  /// The stream of events that says when to reload.
  case events = "/.suluh/events"
  /// The script that listens to it.
  case script = "/.suluh/reload.js"
  /// How problems look.
  case style = "/.suluh/problems.css"

  /// What is served, and as what; nil for what is no file.
  var file: (contentType: String, text: String)? {
    switch self {
    case .events: nil
    case .script: ("text/javascript; charset=utf-8", Self.scriptText)
    case .style: ("text/css; charset=utf-8", Self.styleText)
    }
  }

  /// A reload keeps the place on the page. A page that nobody sees does not listen, as a browser opens only six
  /// connections to a server; it catches up when it is seen again, by the version that it has.
  private static let scriptText = """
    (() => {
      const address = "\(PreviewFile.events.rawValue)?" + document.currentScript.dataset.version;
      let events;
      const listen = () => {
        events?.close();
        events = undefined;
        if (document.hidden) return;
        events = new EventSource(address);
        events.addEventListener("reload", () => { events.close(); location.reload(); });
      };
      document.addEventListener("visibilitychange", listen);
      addEventListener("pageshow", listen);
      addEventListener("pagehide", () => events?.close());
      listen();
    })();

    """

  private static let styleText = """
    #suluh-problems, #suluh-problems * { all: revert; box-sizing: border-box }
    #suluh-problems { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 75vh; overflow: auto;
      background: #1d1614; color: #f6eee6; border-top: 6px solid #e0452b; font: 16px/1.5 system-ui, sans-serif }
    #suluh-problems summary { padding: .75rem 1rem; cursor: pointer }
    #suluh-problems summary b { display: inline; font-size: 1.25rem; color: #ffab9a }
    #suluh-problems summary span { display: block }
    #suluh-problems pre { margin: 0; padding: .75rem 1rem; border-top: 1px solid #4a3c36; overflow-x: auto;
      font: 15px/1.45 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre }
    @media print { #suluh-problems { display: none } }

    """
}
