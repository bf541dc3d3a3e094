### What every page carries: menus, foot, pages of numbers, dates in words, and the sentences for what is not there.

## Frame
skip_to_content = Zum Inhalt
menu_main = Hauptmenü
breadcrumbs = Pfad zu dieser Seite
home = Startseite
page_title = { $title } | { $site }
more = Mehr
previous = Zurück
next = Weiter
as_a_table = Als Tabelle
unknown = unbekannt
website = Webseite
note = Anmerkung
label_and_value = { $label }: { $value }
with_remark = { $text } ({ $remark })
picture_credit = Foto: { $credit }
picture_licence = Lizenz: { $licence }

## Kinds of thing, as headings and menu entries (many) and as a remark behind a name (one)
stories = Geschichten
people = Personen
clubs = Vereine
matches = Spiele
competitions = Wettbewerbe
seasons = Spielzeiten
venues = Stadien
threads = Dossiers
pages = Seiten
kind_story = Geschichte
kind_person = Person
kind_club = Verein
kind_national_team = Nationalmannschaft
kind_reserves = zweite Mannschaft
kind_youth = Jugendmannschaft
kind_women = Frauenmannschaft
kind_match = Spiel
kind_competition = Liga
kind_cup = Pokal
kind_friendly = Testspiele
kind_season = Saison
kind_venue = Stadion
kind_thread = Dossier
kind_page = Seite

## Counts
count_stories =
    { $count ->
        [one] { $count } Geschichte
       *[other] { $count } Geschichten
    }
count_people =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
count_clubs =
    { $count ->
        [one] { $count } Verein
       *[other] { $count } Vereine
    }
count_venues =
    { $count ->
        [one] { $count } Stadion
       *[other] { $count } Stadien
    }
count_matches =
    { $count ->
        [one] { $count } Spiel
       *[other] { $count } Spiele
    }
count_seasons =
    { $count ->
        [one] { $count } Saison
       *[other] { $count } Spielzeiten
    }
count_played =
    { $count ->
        [one] { $count } gespielt
       *[other] { $count } gespielt
    }
count_goals =
    { $count ->
        [one] { $count } Tor
       *[other] { $count } Tore
    }
count_points =
    { $count ->
        [one] { $count } Punkt
       *[other] { $count } Punkte
    }
count_corrections =
    { $count ->
        [one] { $count } Berichtigung
       *[other] { $count } Berichtigungen
    }
count_seats =
    { $count ->
        [one] { $count } Platz
       *[other] { $count } Plätze
    }
count_spectators =
    { $count ->
        [0] ohne Zuschauer
        [one] { $count } Zuschauer
       *[other] { $count } Zuschauer
    }
count_times =
    { $count ->
        [one] einmal
       *[other] { $count }-mal
    }
count_years_old =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }

## Pages of numbers
pagination = Blättern
page_of = Seite { $page } von { $pages }
page_number = Seite { $page }
page_newer = Neuere
page_older = Ältere

## Dates in words. `date` comes formatted; `_day` is for a date that has a day, which some languages introduce otherwise.
date_and_time = { $date }, { $time }
date_about = um { $date }
date_uncertain = { $date } (unsicher)
date_at_the_latest = { $date } (spätestens)
date_unknown = Datum unbekannt
date_day_unknown = { $date }, Tag unbekannt
period_from_to = { $from } bis { $to }
period_since = seit { $from }
period_since_day = seit dem { $from }
period_until = bis { $to }
period_until_day = bis zum { $to }
period_from_end_unknown = ab { $from }, Ende unbekannt
period_still = noch immer, Beginn unbekannt
period_over = früher, Zeitraum unbekannt
season_named = Saison { $season }

## What is not there
not_in_the_archive = Nicht im Archiv
no_stories_yet = Noch keine Geschichten.
no_matches_yet = Noch keine Spiele im Archiv.
no_people_yet = Noch keine Personen im Archiv.
no_clubs_yet = Noch keine Vereine im Archiv.
no_venues_yet = Noch keine Stadien im Archiv.
no_threads_yet = Noch keine Dossiers.
page_empty = Auf dieser Seite steht noch nichts.
no_next_match = Kein nächstes Spiel bekannt.
no_table_yet = Es gibt noch keine Tabelle.

## Languages of a page
languages = Sprachen
also_in_language = Auch { $language }:
only_in_language = Nur { $language }
languages_note = Wo diese Seite nicht übersetzt ist, steht dabei, wohin der Link führt.

## Foot of the page
foot_read = Lesen
foot_take_along = Mitnehmen
foot_about_us = Über uns
foot_all_stories = Alle Geschichten
foot_names = Namen von A bis Z
foot_feed = Feed mit Geschichten
foot_calendar = Kalender { $club }
foot_results_csv = Ergebnisse als CSV
foot_about_site = Über diese Seite
foot_corrections = Berichtigungen
foot_updated_until = Stand: { $date }.
foot_promise = Was wir nicht wissen, tragen wir nicht ein.
foot_made_with = Erstellt mit { $program }

## Page that is not there
missing_title = Diese Seite gibt es nicht
missing_text = Die Adresse stimmt nicht, oder was hier stand, ist umgezogen, ohne eine neue Adresse zu hinterlassen.
missing_go_on = Hier geht es weiter
moved_title = Diese Seite ist umgezogen
moved_text = Sie steht jetzt unter einer anderen Adresse.
moved_link = Zur neuen Adresse

## Feeds and calendars
feed_stories = { $site }: Geschichten
feed_about = { $site }: Geschichten über { $subject }
calendar_of = { $site }: Spiele { $subject }
calendar_add = Spielplan als Kalender

## What scripts add: light or dark, the order of tables, cards beside links
theme = Darstellung
theme_light = Hell
theme_dark = Dunkel
theme_system = Wie das Gerät
sorted_up = aufsteigend
sorted_down = absteigend
sorted_back = ursprüngliche Reihenfolge
card_league_matches =
    { $count ->
        [one] Ligaspiel
       *[other] Ligaspiele
    }
card_counted_until = Gezählt bis einschließlich { $date }

# Pictures
picture_by = Bild:
picture_public_domain = gemeinfrei
picture_all_rights_reserved = alle Rechte vorbehalten
