/// Whether a contact's number may be shown, on one day.
public enum ContactState: Sendable, Hashable {
  /// Until and including that day.
  case shown(until: Day)
  /// Too old to be relied on, but there is no better route: on the web only, with its year and the next route beside
  /// it.
  case lastKnown(PartialDate)
  case withheld(Reason)

  public enum Reason: Sendable, Hashable {
    case withdrawn(String)
    case standing(Contact.StandingReason)
    /// The organisation has not agreed to be listed.
    case notAgreed
    case expired
    /// Too old, and the same organisation has a newer line.
    case superseded
  }

  public var isShown: Bool { if case .shown = self { true } else { false } }
  /// Whether the web may print the number.
  public var hasNumber: Bool { if case .withheld = self { false } else { true } }
}

/// The state of every contact on one day, computed once.
public struct ContactStates: Sendable {
  public let today: Day
  private let states: [Contact.ID: ContactState]

  public init(of contacts: [Contact], on today: Day, validity: Validity) {
    self.today = today
    var states: [Contact.ID: ContactState] = [:]
    states.reserveCapacity(contacts.count)
    var desksWithShownLine: Set<Desk> = []
    for contact in contacts {
      let state = Self.firstState(of: contact, on: today, validity: validity)
      states[contact.id] = state
      if case .shown = state, contact.line != nil { desksWithShownLine.insert(Desk(contact)) }
    }
    for contact in contacts where states[contact.id] == .withheld(.expired) && Self.mayBeLastKnown(contact) {
      states[contact.id] =
        desksWithShownLine.contains(Desk(contact))
        ? .withheld(.superseded) : .lastKnown(contact.verification.newestData)
    }
    self.states = states
  }

  public subscript(id: Contact.ID) -> ContactState { states[id] ?? .withheld(.expired) }

  /// What holds for the contact by itself, before its neighbours are looked at.
  private static func firstState(of contact: Contact, on today: Day, validity: Validity) -> ContactState {
    if let withdrawal = contact.withdrawn { return .withheld(.withdrawn(withdrawal.reason)) }
    if let reason = contact.standingReason { return .withheld(.standing(reason)) }
    if contact.sector != .state, contact.agreed != .yes { return .withheld(.notAgreed) }
    guard let expiry = validity.expiry(of: contact.verification, numberType: contact.line?.type), today <= expiry else {
      return .withheld(.expired)
    }
    return .shown(until: expiry)
  }

  /// A landline, short code or mission number may stand as last known; an old mobile may not.
  private static func mayBeLastKnown(_ contact: Contact) -> Bool {
    guard let line = contact.line else { return false }
    return contact.kind == .mission || line.type != .mobile
  }

  /// Lines that answer at the same place: same organisation, same work, same people served.
  private struct Desk: Hashable {
    let owner: String
    let desk: String?
    let kind: Contact.Kind
    let serves: [Region.Code]
    let countries: [String]

    init(_ contact: Contact) {
      owner = contact.owner
      desk = contact.desk
      kind = contact.kind
      serves = contact.serves.map(\.value)
      countries = contact.countries.map(\.value)
    }
  }
}
