"""What is tried, in this order. Each check takes the walk, adds problems to it, and returns a few words."""
from .carrying import copied, pack_opens
from .leaving import (
    discreet_addresses, exit_from_a_page, exit_within_reach, exit_without_script, shift_three_times,
)
from .printing import printed
from .reading import accessible, alone, no_sideways_scroll, without_scripts
from .saving import by_hand_only, made_anew, offline, old_copy, opt_in, removed, slow_network, where_it_cannot
from .searching import (
    nothing_before_a_search, search_by_keyboard, search_finds, search_leaves_nothing, without_an_index,
)
from .serving import seen_while_writing
from .speed import first_words
from .traces import ticks_gone_after_back, visited_like_others
from .using import by_keyboard, old_numbers, regions_found, score
from .ways import leader, offer, trouble

ALL = [
    accessible, no_sideways_scroll, without_scripts, alone, by_keyboard, exit_from_a_page, exit_within_reach,
    exit_without_script, shift_three_times, discreet_addresses, visited_like_others, old_numbers, score,
    ticks_gone_after_back, regions_found, nothing_before_a_search, search_finds, search_by_keyboard,
    search_leaves_nothing, without_an_index, by_hand_only, opt_in, made_anew, offline, old_copy, slow_network, removed,
    where_it_cannot, first_words, copied, pack_opens, printed, offer, trouble, leader, seen_while_writing,
]
