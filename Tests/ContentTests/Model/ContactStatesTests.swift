import Testing

@testable import Content

struct ContactStatesTests {
  private func states(_ contacts: [Contact], on today: String = "2026-11-21") -> ContactStates {
    ContactStates(of: contacts, on: Day(today)!, validity: sampleValidity)
  }

  private func state(_ contact: Contact, on today: String = "2026-11-21") -> ContactState {
    states([contact], on: today)[contact.id]
  }

  @Test("a fresh contact is shown until and including its last day")
  func lastDay() throws {
    let contact = try sampleContact(data: "2026-01-01")
    #expect(state(contact, on: "2026-06-29") == .shown(until: Day("2026-06-30")!))
    #expect(state(contact, on: "2026-06-30") == .shown(until: Day("2026-06-30")!))
    #expect(state(contact, on: "2026-07-01") == .lastKnown(PartialDate("2026-01-01")!))
  }

  @Test("an old landline is last known, an old mobile is withheld, but a mission's mobile is last known")
  func expired() throws {
    #expect(state(try sampleContact(data: "2020")) == .lastKnown(.year(2020)))
    #expect(state(try sampleContact(data: "unknown")) == .lastKnown(.unknown))
    #expect(state(try sampleContact(number: ("129", "short-code"), data: "2020")) == .lastKnown(.year(2020)))
    #expect(state(try sampleContact(number: ("+6281200000001", "mobile"), data: "2020")) == .withheld(.expired))
    #expect(
      state(try sampleContact(kind: "mission", number: ("+6281200000001", "mobile"), data: "2020"))
        == .lastKnown(.year(2020)))
    #expect(state(try sampleContact(number: nil, data: "2020", more: "email: a@b.test")) == .withheld(.expired))
  }

  @Test("once somebody has rung it, a number is from the day of the call, however old its list is")
  func called() throws {
    let contact = try sampleContact(method: "called", data: "2019", on: "2026-03-01")
    #expect(state(contact, on: "2026-08-28").isShown)
    #expect(state(contact, on: "2026-08-29") == .lastKnown(PartialDate("2026-03-01")!))
  }

  @Test("an old number gives way to a newer one at the same desk")
  func superseded() throws {
    let new = try sampleContact("baru")
    let old = try sampleContact("lama", number: ("+622450000099", "landline"), data: "2020")
    #expect(states([old, new])["lama"] == .withheld(.superseded))
    #expect(states([old, new])["baru"].isShown)
  }

  @Test("a newer number elsewhere leaves an old one as it is")
  func otherDesk() throws {
    let old = try sampleContact("lama", number: ("+622450000099", "landline"), data: "2020")
    for other in [
      try sampleContact("lain", owner: "pemda-53"), try sampleContact("lain", kind: "police"),
      try sampleContact("lain", serves: "[ID]"), try sampleContact("lain", more: "desk: kedua"),
      try sampleContact("lain", more: "countries: [my]"),
    ] {
      #expect(states([old, other])["lama"] == .lastKnown(.year(2020)))
    }
  }

  @Test("a withdrawn number and one with a standing reason are withheld, however fresh")
  func reasons() throws {
    let withdrawn = try sampleContact(more: "withdrawn: 2026-11-20 kantornya pindah")
    #expect(state(withdrawn) == .withheld(.withdrawn("kantornya pindah")))
    #expect(state(try sampleContact(more: "withheld: lists-differ")) == .withheld(.standing(.listsDiffer)))
    #expect(state(try sampleContact(more: "withheld: do-not-use")) == .withheld(.standing(.doNotUse)))
  }

  @Test("a church or an organisation is shown once it has agreed")
  func agreed() throws {
    #expect(state(try sampleContact(kind: "ngo", sector: "non-state")) == .withheld(.notAgreed))
    #expect(state(try sampleContact(kind: "church", sector: "church", more: "agreed: no")) == .withheld(.notAgreed))
    #expect(state(try sampleContact(kind: "ngo", sector: "non-state", more: "agreed: yes")).isShown)
  }

  @Test("only what is not withheld has a number, and an unknown contact has none")
  func hasNumber() throws {
    #expect(state(try sampleContact()).hasNumber)
    #expect(ContactState.lastKnown(.unknown).hasNumber)
    #expect(!ContactState.lastKnown(.unknown).isShown)
    #expect(!ContactState.withheld(.expired).hasNumber)
    #expect(states([])["tidak-ada"] == .withheld(.expired))
  }
}

extension ContactStates {
  fileprivate subscript(id: String) -> ContactState { self[Contact.ID(rawValue: id)] }
}
