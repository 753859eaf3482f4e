import Content
import Diagnostics
import Templates

/// The interface strings that the program itself puts together; the templates use others by their own names. Each must
/// stand under `text` in every language's file.
public enum InterfaceKey: String, Sendable, CaseIterable {
  case lessons, regions, destinations, contacts, coverage, glossary, systems, home
  case aboutFacts = "about_facts"
  case costFree = "cost_free"
  case costNormal = "cost_normal"
  case costUnknown = "cost_unknown"
  case hoursRoundTheClock = "hours_round_the_clock"
  case hoursNotRoundTheClock = "hours_not_round_the_clock"
  case hoursUnknown = "hours_unknown"
  case languagesUnknown = "languages_unknown"
  case callsBackYes = "calls_back_yes"
  case callsBackNo = "calls_back_no"
  case callsBackUnknown = "calls_back_unknown"
  case nextUnknown = "next_unknown"
  case checkedCalled = "checked_called"
  case checkedOfficialPage = "checked_official_page"
  case checkedPublished = "checked_published"
  case dateUnknown = "date_unknown"
  case leavePage = "leave_page"
  case leavePageLimits = "leave_page_limits"
  case leavePageMore = "leave_page_more"
  case validUntilInText = "valid_until_in_text"
  case lastKnown = "last_known"
  case lastKnownUndated = "last_known_undated"
  case reachDomestic = "reach_domestic"
  case reachAbroad = "reach_abroad"
  case reachCountries = "reach_countries"
  case aboutSummary = "about_summary"
  case allSources = "all_sources"
  case sourcesSummary = "sources_summary"
  case chooseLanguageWords = "choose_language_words"
  case contactsSummary = "contacts_summary"
  case coverageLastKnown = "coverage_last_known"
  case coverageShown = "coverage_shown"
  case coverageSummary = "coverage_summary"
  case coverageWithheld = "coverage_withheld"
  case destinationsSummary = "destinations_summary"
  case glossarySummary = "glossary_summary"
  case lessonsSummary = "lessons_summary"
  case notFoundTitle = "not_found_title"
  case notFoundWords = "not_found_words"
  case redirectWords = "redirect_words"
  case regionSummary = "region_summary"
  case regionsSummary = "regions_summary"
  case shortAddressWords = "short_address_words"
  case shortAddressCountry = "short_address_country"
  case systemsSummary = "systems_summary"
  case observances
  case observancesSummary = "observances_summary"
  case ruleAdvent = "rule_advent"
  case ruleLent = "rule_lent"
  case ruleLastSundayOfSeptember = "rule_last_sunday_of_september"
  case traditionGMIT = "tradition_gmit"
  case traditionCatholic = "tradition_katolik"
  case traditionGeneral = "tradition_umum"
  case handouts
  case handoutsSummary = "handouts_summary"
  case wholeCountry = "whole_country"
  case sheetLocalOffice = "sheet_local_office"
  case sheetChildOffice = "sheet_child_office"
  case sheetMission = "sheet_mission"
  case sheetWriteIn = "sheet_write_in"
  case sheetWriteInMission = "sheet_write_in_mission"
  case sheetTextUntil = "sheet_text_until"
  case sheetContactsUntil = "sheet_contacts_until"
  case sheetCode = "sheet_code"
  case sheetDraft = "sheet_draft"
  case sheetCalled = "sheet_called"
  case sheetOfficialPage = "sheet_official_page"
  case sheetPublished = "sheet_published"
  case notReviewed = "not_reviewed"
  case beforeCall = "before_call"
  case channels
  case channelsSummary = "channels_summary"
  case channelChecked = "channel_checked"
  case channelValidUntil = "channel_valid_until"
  case channelShare = "channel_share"
  case channelLastKnown = "channel_last_known"
  case channelAnswer = "channel_answer"
  case smsAsk = "sms_ask"
  case smsChecked = "sms_checked"
  case radioOpening = "radio_opening"
  case radioAsk = "radio_ask"
  case radioAgain = "radio_again"
  case radioClosing = "radio_closing"
  case voiceOpening = "voice_opening"
  case voiceClosing = "voice_closing"
  case scriptSeconds = "script_seconds"
  case scriptGreeting = "script_greeting"
  case channelSMS = "channel_sms"
  case channelPlainText = "channel_txt"
  case channelReadAloud = "channel_read_aloud"
  case channelRadio = "channel_radio"
  case channelVoiceNote = "channel_voice_note"
  case channelPicture = "channel_picture"
  case channelWhatsApp = "channel_wa"
  case printedHolds = "printed_holds"
  case printedChanged = "printed_changed"
  case printedGone = "printed_gone"
  case printedTextHolds = "printed_text_holds"
  case printedTextOver = "printed_text_over"
  case printedWords = "printed_words"
  case printedToday = "printed_today"
  case printedTodayNumber = "printed_today_number"
  case printedOthers = "printed_others"
  case feedTitle = "feed_title"
  case feedWithdrawn = "feed_withdrawn"
  case feedChecked = "feed_checked"
  case expiryTitle = "expiry_title"
  case expirySummary = "expiry_summary"
  case packCopy = "pack_copy"
  case packUntil = "pack_until"
  case search
  case searchSummary = "search_summary"
  case save
  case saveSummary = "save_summary"
  case saveGo = "save_go"
  case saveSaid = "save_said"
  case saveLine = "save_line"
  case saveOld = "save_old"
  case saveOldLink = "save_old_link"
}

extension LanguageSettings {
  /// The interface string; its key in guillemets where the file lacks it, which `check` reports as an error.
  func string(_ key: InterfaceKey) -> String { string(key.rawValue) ?? "«\(key.rawValue)»" }

  func string(_ key: InterfaceKey, _ values: [String: String]) -> String {
    Self.fill(string(key), values)
  }
}

extension LanguageSettings {
  /// The interface strings that nothing but a template can use, with their places: neither one of `InterfaceKey` nor the
  /// name of a country, a language or an edition.
  var stringsForTemplates: [(name: String, location: SourceLocation)] {
    text.compactMap { key, value in
      let isOfProgram = InterfaceKey(rawValue: key) != nil || key.hasPrefix("country_") || key.hasPrefix("language_")
        || key.hasPrefix("edition_")
      return isOfProgram ? nil : (key, value.location)
    }
  }
}
