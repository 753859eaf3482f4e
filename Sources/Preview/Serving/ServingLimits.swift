import Glibc

/// How much a server lets others take.
struct ServingLimits {
  /// Open at a time. A further one is let in, and the one that has been idle longest goes.
  var connections: Int
  /// For a request to come in, from the first byte to the last.
  var request = Duration.seconds(10)
  /// For the next piece of an answer to be taken.
  var answer = Duration.seconds(10)
  /// For the other side to close after an answer.
  var closing = Duration.seconds(1)
  /// Between two signs of life on a stream of events.
  var silence = Duration.seconds(15)
  /// Bytes of a request that are read after it has been answered: who closes earlier takes the answer back.
  var leftover = 1 << 20

  /// Those of this computer, whose own limit is raised where that is allowed. Half of the descriptors are left for the
  /// builds that go on meanwhile.
  static func ofSystem() -> ServingLimits {
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0 else { return ServingLimits(connections: 64) }
    if limit.rlim_cur < 4096 {
      limit.rlim_cur = min(limit.rlim_max, 4096)
      setrlimit(resource, &limit)
      getrlimit(resource, &limit)
    }
    return ServingLimits(connections: Int(min(512, max(4, limit.rlim_cur / 2))))
  }
}
