### The words of single kinds of page, in the order in which the pages show them.

## Front page
home_description = Geschichten, Ergebnisse und Tabellen.
home_last_match = Letztes Spiel
home_next_match = Nächstes Spiel
home_no_next_match = Noch nicht bekannt
home_played_won_home = { $date }, Heimsieg
home_played_won_away = { $date }, Auswärtssieg
home_played_lost_home = { $date }, Heimniederlage
home_played_lost_away = { $date }, Auswärtsniederlage
home_played_drawn_home = { $date }, Unentschieden zu Hause
home_played_drawn_away = { $date }, Unentschieden auswärts
home_next_home = { $date }, Heimspiel
home_next_away = { $date }, Auswärtsspiel
home_position =
    { $count ->
        [one] { $position } Platz mit { $count } Punkt
       *[other] { $position } Platz mit { $count } Punkten
    }
home_thread_heading = { $thread }, was bisher geschah
home_season_by_match = Die Saison, Spiel für Spiel
home_all_results = Alle Ergebnisse
home_more_stories = Weitere Geschichten
home_all_stories = Alle Geschichten
home_table_and_fixtures = Tabelle und Spielplan
home_table = Tabelle
home_table_full = Vollständig
home_fixtures = Spielplan
home_people = Personen im Blickpunkt
home_everyone = Alle
home_a_year_ago = Vor einem Jahr
home_from_the_archive = Aus dem Archiv

## Drawings
strip_label = Tordifferenz pro Spiel, { $club }: { $played } gespielt, { $won } gewonnen, { $drawn } unentschieden, { $lost } verloren.
strip_key_up = Balken nach oben: gewonnen
strip_key_down = Offener Balken nach unten: verloren
strip_key_level = Kästchen auf der Linie: unentschieden
strip_key_length = Länge: Tordifferenz
strip_key_opponent = Unten: der Gegner
form_label = Form, ältestes Spiel zuerst: { $results }
positions_label_club = Platz nach jedem Spieltag, { $club }: zu Beginn { $first }, bester { $best }, schlechtester { $worst }, zuletzt { $last } Platz.
positions_label_all =
    { $count ->
        [one] Platz aller Vereine nach { $count } Spieltag. { $leader } führt.
       *[other] Platz aller Vereine nach jedem der { $count } Spieltage. { $leader } führt.
    }
positions_in_the_table_below = Alle Zahlen stehen in der Tabelle darunter.
positions_top = Top { $rank }
positions_key_subject = Dicke Linie: { $club }
positions_key_leader = Gepunktete Linie: der Tabellenführer, { $club }
positions_key_zones = Gestrichelte Querlinien: Grenzen der Zonen

## Story
story_by_label = Von
story_updated_label = Aktualisiert am
story_the_match = Das Spiel
story_the_matches = Die Spiele
story_to_the_match = Zum Spiel
story_corrected_on = Berichtigt am { $date }.
story_added_on = Ergänzt am { $date }.
story_checked = Nachgerechnet
count_claims =
    { $count ->
        [one] { $count } Behauptung
       *[other] { $count } Behauptungen
    }
story_number_in_thread = Geschichte { $number } von { $total }
story_previous_in_thread = Zuvor, { $date }
story_next_in_thread = Danach, { $date }
story_beside = Zu dieser Geschichte
story_as_it_stood = Der Stand an diesem Tag
story_stood_caption = Tabelle { $competition } am { $date }, Platz { $first } bis { $last }
story_stood_after = Nach { $round }.
story_stood_after_in_stage = { $stage }, nach { $round }.
story_stood_note = Das ist die Tabelle am Tag dieser Geschichte; sie ändert sich nicht mehr.
story_stood_today = Die aktuelle Tabelle
story_who_is_who = Wer ist wer
story_further_reading = Zum Weiterlesen
story_retracted_on = Zurückgezogen am { $date }.
story_retracted_title = Zurückgezogene Geschichte
story_licence = Lizenz dieses Textes: { $licence }
story_footnotes = Fußnoten
story_footnote_back = Zurück zum Text

## Why a related story is shown
why_same_thread = Ebenfalls in diesem Dossier
why_also_about = Auch über { $name }
why_same_match = Über dasselbe Spiel
why_same_season = Dieselbe Saison
why_mentions = Erwähnt { $name }

## What was counted for a checked claim
claim_matches =
    { $count ->
        [one] { $from }: { $count } Spiel, { $results }.
       *[other] { $from } bis { $to }: { $count } Spiele, { $results }.
    }
claim_no_match = Kein einziges Spiel.
claim_table = Tabelle { $competition }, am { $date }, nach { $round }.
claim_table_without_round = Tabelle { $competition }, am { $date }.
claim_table_after_round = Tabelle { $competition }, nach { $round }.
claim_line = { $club }: { $rank } Platz, { $points } aus { $matches }, { $results }, Tore { $goals }.
claim_other_line = { $club }: { $rank } Platz, { $points }.
claim_place_of_season = Über die ganze Saison: { $rank } Platz.
claim_points_of =
    { $count ->
        [one] Das ist { $count } Punkt von { $of }.
       *[other] Das sind { $count } Punkte von { $of }.
    }
claim_goals = Tore: { $goals }.
claim_points_ahead =
    { $count ->
        [one] { $count } Punkt Vorsprung
       *[other] { $count } Punkte Vorsprung
    }
claim_wins =
    { $count ->
        [one] { $count } Sieg
       *[other] { $count } Siege
    }
claim_draws =
    { $count ->
        [one] { $count } Unentschieden
       *[other] { $count } Unentschieden
    }
claim_losses =
    { $count ->
        [one] { $count } Niederlage
       *[other] { $count } Niederlagen
    }
claim_goals_for =
    { $count ->
        [one] { $count } Tor erzielt
       *[other] { $count } Tore erzielt
    }
claim_goals_against =
    { $count ->
        [one] { $count } Gegentor
       *[other] { $count } Gegentore
    }
claim_caps =
    { $count ->
        [one] { $count } Länderspiel
       *[other] { $count } Länderspiele
    }
claim_age =
    { $count ->
        [one] Geboren am { $date }, also { $count } Jahr alt am { $day }.
       *[other] Geboren am { $date }, also { $count } Jahre alt am { $day }.
    }
claim_scope = Gezählt in: { $scope }.
claim_scope_all = alle Spiele im Archiv

## Person
person_description = { $person }: Laufbahn, Zahlen und Geschichten.
person_born = Geboren
person_died = Gestorben
person_date_in_place = { $date }, { $place }
person_age = Alter
person_age_at_death =
    { $count ->
        [one] wurde { $count } Jahr alt
       *[other] wurde { $count } Jahre alt
    }
person_full_name = Voller Name
person_nicknames = Spitznamen
person_former_names = Frühere Namen
person_citizenship = Nationalität
person_positions = Position
person_foot = Starker Fuß
person_foot_left = links
person_foot_right = rechts
person_foot_both = beidfüßig
person_height = Größe
person_height_metres = { $metres } m
person_contract_until = Vertrag bis { $date }
person_relatives = Familie
person_life_line = Laufbahn
person_life_line_label = Laufbahn, { $person }: { $spells }.
person_life_line_key_player = Offener Balken: Spieler
person_life_line_key_coach = Voller Balken: Trainer
person_spells = Stationen
person_spells_caption = Stationen von { $person }, jüngste zuerst
person_spell_years = Jahre
person_as_player = Spieler
person_as_coach = Trainer
person_as_official = Spielleitung
person_as_staff = Vorstand und Stab
person_record_only_where_known = Gezählt ist nur, was im Archiv steht.
person_record_at = Bilanz bei { $club }
person_record_caption = Spiele von { $club } unter { $person }
person_record_total = Gesamt
person_record_note = Nur Ligaspiele, berechnet aus den Ergebnissen.
person_record_order_note = Die Reihenfolge ist die der belgischen Tabellen: Siege, Niederlagen, Unentschieden.
person_predecessor = Vorgänger
person_successor = Nachfolger
person_on_the_pitch = Auf dem Platz
person_on_the_pitch_caption = Einsätze und Tore von { $person } nach Spielzeit
person_on_the_pitch_note = Nur was im Archiv steht. Ein leeres Feld ist keine Null: Dann wissen wir es nicht.
person_line_ups_known =
    { $count ->
        [one] Aufstellung bekannt in { $known } von { $count } Spiel
       *[other] Aufstellungen bekannt in { $known } von { $count } Spielen
    }
person_scorers_known =
    { $count ->
        [one] Torschützen bekannt in { $known } von { $count } Spiel
       *[other] Torschützen bekannt in { $known } von { $count } Spielen
    }
person_goals_from_penalties =
    { $count ->
        [one] { $count } per Elfmeter
       *[other] { $count } per Elfmeter
    }
person_goals_from_seven_metre_throws =
    { $count ->
        [one] { $count } per Siebenmeter
       *[other] { $count } per Siebenmeter
    }
person_own_goals =
    { $count ->
        [one] { $count } Eigentor
       *[other] { $count } Eigentore
    }
person_as_referee = Als Schiedsrichter
person_as_referee_caption = Spiele unter der Leitung von { $person }, { $season }
person_cards_known =
    { $count ->
        [one] Karten bekannt in { $known } von { $count } Spiel
       *[other] Karten bekannt in { $known } von { $count } Spielen
    }
person_nothing_to_count = Zu { $person } steht im Archiv nichts, was sich zählen ließe.
person_from_round = { $stage }, ab { $round }
person_until_round = { $stage }, bis { $round }
person_stories = Geschichten
person_last_matches_under = Letzte Spiele unter { $person }
person_appearances = Einsätze
person_no_spells = Im Archiv steht noch keine Laufbahn.
person_on_loan_from = ausgeliehen von { $club }
person_role_at_club = { $role } bei { $club }
person_role_and_period = { $role }, { $period }
person_captain =
    { $gender ->
        [female] Spielführerin
       *[other] Spielführer
    }
person_former = früher { $role }

## Club
club_description = { $club }: Saison, Ergebnisse, Personen und direkte Duelle.
club_founded = Gegründet
club_dissolved = Aufgelöst
club_registration_number = Matrikelnummer
club_ground = Stadion
club_grounds_before = Frühere Stadien
club_ground_with_capacity = { $venue }, { $capacity }
club_city = Stadt
club_colours = Farben
club_full_name = Voller Name
club_former_names = Frühere Namen
club_former_name_in_period = { $name }, { $period }
club_predecessors = Vorgängervereine
club_successors = Nachfolgevereine
club_predecessor_merger = Fusion
club_predecessor_split = Abspaltung
club_predecessor_refounded = Neugründung
club_predecessor_tradition = in der Tradition von
club_rivals = Rivalen
club_titles = Meistertitel
club_cups = Pokalsiege
club_honours = Erfolge
club_first_team = Erste Mannschaft
club_season_at_a_glance = Die Saison { $season } auf einen Blick
club_figure_rank = nach { $round }
club_figure_points =
    { $count ->
        [one] Punkt
       *[other] Punkte
    }
club_figure_results = gewonnen, verloren, unentschieden
club_figure_goals = Tore und Gegentore
club_figure_points_per_match = Punkte pro Spiel
club_figure_last_five = letzte fünf
club_position_by_round = Platz nach Spieltag
club_position_caption = Platz nach jedem Spieltag
club_match_by_match = Spiel für Spiel
club_next = Nächste Spiele
club_results = Ergebnisse
club_earlier_results =
    { $count ->
        [one] Das Spiel davor
       *[other] Die { $count } Spiele davor
    }
club_head_coaches = Cheftrainer
club_interim_period = interimistisch, { $period }
club_leadership = Führung
club_leadership_and_staff = Führung und Stab
club_staff = Stab
club_former_people = Früher im Verein
club_years = Trainer und Führung im Lauf der Jahre
club_years_label = Trainer und Führung von { $club } im Lauf der Jahre: { $spells }.
club_years_caption = Wer { $club } führte oder dort arbeitete
club_years_key_caretaker = Offener Balken: Interimstrainer
club_years_drawn_in_part = Gezeichnet sind die letzten jeder Reihe; die Tabelle nennt alle.
club_squads = Spieler nach Saison
club_squads_caption = Spieler von { $club } nach Saison
club_squads_note = Eine Zahl ist die Rückennummer. Ein Punkt: im Kader, Rückennummer nicht bekannt.
club_players = Spieler
club_line_goal = Tor
club_line_defence = Abwehr
club_line_midfield = Mittelfeld
club_line_attack = Angriff
club_line_unknown = Position unbekannt
club_players_note = Nur Bestätigtes. Fehlt eine Jahreszahl, haben wir dafür keine verlässliche Quelle.
club_squad_counted = Gezählt in Ligen und Pokalen, ohne Freundschaftsspiele.
club_line_ups_known = Die Aufstellung ist in { $known } von { $count } Spielen bekannt.
club_scorers_known = In { $known } von { $count } Spielen sind alle eigenen Torschützen bekannt.
club_head_to_heads = Direkte Duelle
club_head_to_heads_key = Gewonnen – verloren – unentschieden
club_head_to_heads_won = Voll: gewonnen
club_head_to_heads_drawn = Hell: unentschieden
club_head_to_heads_lost = Offen: verloren
club_head_to_heads_note = Ligaspiele seit { $month }, gegen die Vereine dieser Saison.
club_all_opponents =
    { $count ->
        [one] { $count } Gegner
       *[other] Alle { $count } Gegner
    }
club_records = Rekorde
club_records_note = Nur Ligaspiele, und nur was auf dem Platz geschah.
club_place_in_stage = { $stage } { $rank }
club_nothing_to_count = Von { $club } steht kein Ergebnis im Archiv.
club_seasons = Spielzeiten
club_season_title = { $club }, Saison { $season }
club_figure_results_drawn_first = gewonnen, unentschieden, verloren
club_figure_final_rank = Endplatz
club_season_description = { $club } in der Saison { $season }: Ergebnisse, Tabelle, Personen und Geschichten.
club_season_no_players = Wer in jener Saison spielte, steht nicht im Archiv.
club_season_captain = Spielführer

## Two clubs against each other
duel_window_title = { $one } – { $other }, direkte Duelle
duel_description = { $one } gegen { $other }: Bilanz, alle Ergebnisse und Geschichten.
duel_balance = Bilanz
duel_balance_caption = Bilanz von { $one } und { $other }
duel_won_by = Siege von { $club }
duel_at = bei { $club }
duel_last = Letztes Duell
duel_next = Nächstes Duell
duel_biggest_win = Höchster Sieg von { $club }
duel_run_winning = Längste Siegesserie von { $club }
duel_run_unbeaten = Längste Serie ohne Niederlage von { $club }
duel_stands_out = Was auffällt
duel_stands_out_note = Siege in Liga und Pokal, Serien in der Liga; nur was auf dem Platz geschah.
duel_all = Alle Duelle
duel_earlier =
    { $count ->
        [one] Das Duell davor
       *[other] Die { $count } Duelle davor
    }
duel_stories = Geschichten über diese Duelle

## Match
match_title = { $home } { $score } { $away }
match_title_unplayed = { $home } – { $away }
match_title_and_date = { $match }, { $date }
match_description = { $home } gegen { $away }, { $competition } { $season }: { $score }.
match_description_unplayed = { $home } gegen { $away }, { $competition } { $season }.
match_competition_and_round = { $competition }, { $round }
match_half_time = Halbzeit { $score }
match_what_is_known = Was bekannt ist
match_everything_known = Das Spiel
match_kick_off = Anstoß
match_kick_off_at = Anstoß { $time }
match_interval = Halbzeit
match_end = Abpfiff
match_after_90 = Nach 90 Minuten { $score }
match_known_label = Was bekannt ist: { $facts }
match_goals_in_minutes = { $club } trifft: { $minutes }
match_scores = Tor für { $club }
match_scores_minute_unknown =
    { $count ->
        [one] einmal, Minute unbekannt
       *[other] { $count }-mal, Minuten unbekannt
    }
match_first_half = erste Halbzeit
match_second_half = zweite Halbzeit
match_extra_time = Verlängerung
match_goals_in_first_half =
    { $count ->
        [one] { $count } Tor von { $club } in der ersten Halbzeit
       *[other] { $count } Tore von { $club } in der ersten Halbzeit
    }
match_goals_in_second_half =
    { $count ->
        [one] { $count } Tor von { $club } in der zweiten Halbzeit
       *[other] { $count } Tore von { $club } in der zweiten Halbzeit
    }
match_missing_facts = { $facts }. Was wir nicht sicher wissen, tragen wir nicht ein.
match_missing_scorers = Torschützen
match_missing_cards = Karten
match_missing_substitutions = Wechsel
match_missing_line_ups = Aufstellungen
match_missing_referee = Schiedsrichter
match_missing_attendance = Zuschauerzahl
match_missing_half_time = Halbzeitstand
match_missing_time = Anstoßzeit
match_goals = Tore
match_cards = Karten
match_substitutions = Wechsel
match_line_ups = Aufstellungen
match_bench = Bank
match_coach = Trainer
match_absent = Es fehlten
match_absent_injured = verletzt
match_absent_suspended = gesperrt
match_absent_international = bei der Nationalmannschaft
match_absent_illness = krank
match_formation = Formation { $formation }
match_officials = Spielleitung
match_statistics = Statistik
match_statistic_shots = Schüsse
match_statistic_shots_on_target = Schüsse aufs Tor
match_statistic_corners = Ecken
match_statistic_fouls = Fouls
match_statistic_offsides = Abseits
match_statistic_possession = Ballbesitz
match_statistic_saves = Paraden
match_decisions = Entscheidungen
match_on_the_pitch = Auf dem Platz { $score }
match_moved_from = Verlegt vom { $date }
match_stopped_at = Abgebrochen in Minute { $minute }
match_minute = { $minute }.
match_shoot_out = Elfmeterschießen
match_seven_metre_throws = Siebenmeterwerfen
match_aggregate = Über zwei Spiele { $score }
match_table_before_and_after = Die Tabelle, vorher und nachher
match_table_caption = Tabelle vor und nach dem Spiel
match_table_after = Die Tabelle nach dem Spiel
match_table_note = Nach diesem Spiel; die übrigen Spiele standen noch aus ({ $round }).
match_before = vorher
match_after = nachher
match_change = Veränderung
match_risen = gestiegen:
match_fallen = gefallen:
match_unchanged = unverändert
match_previous_meetings = Frühere Begegnungen
match_no_previous_meetings = Das Archiv kennt keine früheren Begegnungen.
match_meetings_since = Ligaspiele seit { $year }
match_meetings_won =
    { $count ->
        [one] Sieg { $club }
       *[other] Siege { $club }
    }
match_meetings_drawn =
    { $count ->
        [one] Unentschieden
       *[other] Unentschieden
    }
match_stories_around = Geschichten zu diesem Spiel
match_stories_before = Vor dem Spiel
match_stories_during = Zum Spiel
match_stories_after = Danach
match_why_preview = Vorschau
match_why_live = Liveticker
match_why_report = Bericht zu diesem Spiel
match_why_aftermath = Nachlese
match_why_mention = Erwähnt dieses Spiel
match_why_previous_match = Davor: das vorige Spiel
match_club_before_and_after = { $club }, davor und danach
match_previous = Voriges Spiel
match_following = Nächstes Spiel
match_date_and_round = { $date }, { $round }
match_not_played_yet = Noch zu spielen
match_time_unknown = Uhrzeit unbekannt
match_day_unknown = Tag noch nicht bekannt
match_side_winner_of = Sieger Spiel { $number }
match_side_loser_of = Verlierer Spiel { $number }
match_side_ranked = Platz { $rank } { $stage }
match_played_on = Gespielt am { $date }

## Competition and season
competition_description = { $competition }: Tabellen, Ergebnisse und Spielzeiten.
competition_former_names = Frühere Namen
competition_season_caption = Spielzeiten, jüngste zuerst
season_title = { $competition } { $season }
season_description = { $competition } { $season }: Tabelle, Spieltage, Kreuztabelle und Platz nach Spieltag.
season_state =
    { $count ->
        [one] { $stage }, { $count } Verein, nach { $round }
       *[other] { $stage }, { $count } Vereine, nach { $round }
    }
season_round_of_total = Spieltag { $number } von { $total }
season_rounds = Spieltage
season_fixtures = Spielplan
season_calendar = Spielplan als Kalender
season_table = Tabelle
season_tables = Tabellen
season_table_after = nach { $round }
season_table_caption = Tabelle nach { $round }
season_table_of_after = Tabelle { $competition } nach { $round }
season_table_on = Tabelle am { $date }
season_final_table = Abschlusstabelle
season_final_table_caption = Abschlusstabelle { $competition } { $season }
season_group_table = Tabelle Gruppe { $group }
season_in_figures = In Zahlen
season_figure_matches =
    { $count ->
        [one] Spiel
       *[other] Spiele
    }
season_figure_goals =
    { $count ->
        [one] Tor
       *[other] Tore
    }
season_figure_goals_per_match = pro Spiel
season_figure_home_draw_away = heim, unentschieden, auswärts
season_positions = Platz nach Spieltag
season_positions_caption = Platz jedes Vereins nach jedem Spieltag
season_positions_region = Platz nach Spieltag, alle Vereine
season_cross_table = Kreuztabelle
season_cross_table_region = Kreuztabelle mit allen Ergebnissen
season_cross_table_caption = Ergebnisse, Heimmannschaft in der Zeile, Gäste in der Spalte
season_cross_key_row = Zeile: Heimmannschaft
season_cross_key_won = Fett auf Grün: Heimsieg
season_cross_key_drawn = Helles Feld: Unentschieden
season_cross_key_lost = Grau: Auswärtssieg
season_cross_key_to_come = Datum: noch zu spielen
season_results = Ergebnisse
season_top_scorers = Torschützenliste
season_scorers_known = In { $known } von { $count } Spielen sind alle Torschützen bekannt.
calendar_title = Spielplan { $season }
calendar_description = { $season }: alle Spiele nach Monaten, mit Tag, Uhrzeit und Ergebnis.
season_all_matches = alle Spiele nach Monaten
calendar_months = Monate
season_clubs = Vereine
season_previous = Vorige Saison
season_next = Nächste Saison
season_champion = Meister
season_winner = Sieger
season_stages = Phasen
season_no_day_yet = Noch ohne Termin
season_adjustments = Punktabzüge und Entscheidungen
season_points_deducted =
    { $count ->
        [one] { $club }: { $count } Punkt Abzug
       *[other] { $club }: { $count } Punkte Abzug
    }
season_points_given =
    { $count ->
        [one] { $club }: { $count } Punkt gutgeschrieben
       *[other] { $club }: { $count } Punkte gutgeschrieben
    }
season_withdrawn = { $club } zog sich zurück
season_points_halved = Punkte zu Beginn dieser Phase halbiert.
season_points_carried = Mit den Punkten der vorigen Phase.
season_order_note = Bei Punktgleichheit: zuerst { $first }, dann { $second }.
season_tied = geteilt
round_title = { $competition } { $season }, { $round }
round_previous = Voriger Spieltag
round_next = Nächster Spieltag
round_of_stage = { $round }, { $stage }
season_description_knock_out = { $competition } { $season }: Runden, Ergebnisse und Sieger.
season_rounds_knock_out = Runden
season_latest_matches = Letzte Spiele
season_without_round = Ohne Spieltag
season_open_matches = Noch offen
season_biggest_win = Höchster Sieg
season_most_goals = Meiste Tore
season_clubs_in_season = Die Vereine dieser Saison
season_stories = Geschichten
season_order_note_one = Bei Punktgleichheit: { $first }.
stage_description = { $stage }, { $season }: Tabelle, Spieltage und Ergebnisse.
stage_description_knock_out = { $stage }, { $season }: Runden und Ergebnisse.
stage_ended = beendet
stage_last_round = zuletzt gespielt: { $round }
stage_to_come = noch nicht begonnen
stage_came_before = Davor
stage_comes_after = Danach
stage_no_clubs_yet = Wer dabei ist, steht noch nicht fest.
round_description = { $round }, { $season }: Ergebnisse und Tabelle.
round_no_table = Nach diesem Spieltag gibt es noch keine Tabelle.
round_stories = Geschichten über diese Spiele
tie_goes_on = { $club } ist weiter
tie_goes_on_aggregate = { $club } ist weiter, { $score } über zwei Spiele
tie_wins = { $club } gewinnt
tie_wins_aggregate = { $club } gewinnt, { $score } über zwei Spiele
competition_level_named = Spielklasse { $level }
competition_full_name = Voller Name
competition_clubs = Die Vereine im Archiv
competition_no_seasons = Von diesem Wettbewerb steht noch keine Saison im Archiv.
competition_stories = Geschichten
competitions_description = Alle Ligen und Pokale auf dieser Seite, nach Land.
competitions_none = Es stehen noch keine Wettbewerbe im Archiv.
competitions_international = International

## Venue
venue_description = { $venue }: Vereine, Spiele und Geschichten.
venue_city = Ort
venue_country = Land
venue_capacity = Fassungsvermögen
venue_opened = Eröffnet
venue_closed = Geschlossen
venue_surface = Belag
venue_full_name = Voller Name
venue_also_called = Auch bekannt als
venue_nicknames = Spitznamen
venue_former_names = Frühere Namen
venue_facts = Das Stadion
venue_clubs = Heimvereine
venue_clubs_before = Frühere Heimvereine
venue_matches = Spiele hier
venue_next_matches = Nächste Spiele hier
venue_stories = Geschichten

## Thread
thread_description = { $thread }: alle Geschichten der Reihe nach.
thread_stories = Die Geschichten
thread_from_to = { $from } bis { $to }
thread_people = Wer darin vorkommt
thread_all = Alle Dossiers
threads_description = Alle Dossiers, das jüngste zuerst.

## Lists: archive of stories, A to Z
stories_title = Alle Geschichten
stories_of_year = Geschichten aus { $year }
stories_of_month = Geschichten aus { $month }
stories_by_year = Archiv nach Jahren
stories_by_month = Nach Monaten
stories_other_periods = Früher und später
also_named_in = Auch erwähnt in
named_in = Erwähnt in
stories_about = Geschichten über { $subject }
index_title = Von A bis Z
index_letters = Buchstaben
index_other = Andere Zeichen
people_title = Alle Personen
clubs_title = Alle Vereine
venues_title = Alle Stadien
competitions_title = Alle Wettbewerbe
corrections_title = Berichtigungen
corrections_intro = Was bei uns falsch stand, und wann wir es berichtigt haben.
corrections_none = Es gibt noch keine Berichtigungen.

## Search. Scripts put numbers in their places, so that no word may depend on how many there are.
search_do = Suchen
search_title = Suche
search_description = Suche in allen Geschichten, Personen, Vereinen und Spielen.
search_field = Name, Verein, Spiel oder Wort
search_refine = Eingrenzen
search_kind = Art
search_club = Verein
search_season = Saison
search_best_hit = Bester Treffer
search_nothing = Nichts gefunden für „{ $query }“.
search_hint = Nicht das Gesuchte? Ein falscher Buchstabe schadet nicht, und Akzente spielen keine Rolle. Wörter, die zusammengehören, setzen Sie in Anführungszeichen.
search_needs_script = Die Suche braucht JavaScript. Blättern geht auch ohne: von A bis Z oder Jahr für Jahr.
search_loading = Die Suche läuft
search_ways = Lieber blättern?
search_by_year = Geschichten nach Jahr
search_person = Person
search_year = Jahr
search_kind_person = Personen
search_kind_club = Vereine
search_kind_competition = Wettbewerbe
search_kind_venue = Stadien
search_kind_match = Spiele
search_kind_story = Geschichten
search_found = Gefunden: { $count }
search_at_least = mindestens { $count }
search_results = Treffer für „{ $query }“
search_instead = „{ $typed }“ kommt nirgends vor. Das sind die Treffer für „{ $found }“.
search_some = Keine Geschichte enthält alle diese Wörter. Diese enthalten einen Teil davon.
search_elsewhere = Auf dieser Website gibt es auch Geschichten in einer anderen Sprache.
# `language` is one of in_language_*.
search_in_language = { $language } suchen
search_failed = Die Suche ist fehlgeschlagen: Eine Datei konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
search_more = Weitere Geschichten
search_all_matches = Alle Spiele zwischen { $one } und { $other }
search_clear = Alle Filter löschen
