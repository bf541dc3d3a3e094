### Names that records only point at: roles, positions, relatives, countries, languages.

## Roles of a spell. Which gender is not guessed: without one, the first form stands.
role_player =
    { $gender ->
        [female] speelster
       *[other] speler
    }
role_head_coach = hoofdcoach
role_caretaker = interim-hoofdcoach
role_assistant_coach =
    { $gender ->
        [female] assistente
       *[other] assistent
    }
role_goalkeeping_coach =
    { $gender ->
        [female] keeperstrainster
       *[other] keeperstrainer
    }
role_fitness_coach =
    { $gender ->
        [female] conditietrainster
       *[other] conditietrainer
    }
role_youth_coach =
    { $gender ->
        [female] jeugdtrainster
       *[other] jeugdtrainer
    }
role_player_coach =
    { $gender ->
        [female] speelster-trainster
       *[other] speler-trainer
    }
role_coach =
    { $gender ->
        [female] trainster
       *[other] trainer
    }
role_sporting_director =
    { $gender ->
        [female] sportief directrice
       *[other] sportief directeur
    }
role_technical_director =
    { $gender ->
        [female] technisch directrice
       *[other] technisch directeur
    }
role_chairman =
    { $gender ->
        [female] voorzitster
       *[other] voorzitter
    }
role_chief_executive = algemeen directeur
role_owner =
    { $gender ->
        [female] eigenares
       *[other] eigenaar
    }
role_team_manager = teammanager
role_physio =
    { $gender ->
        [female] kinesiste
       *[other] kinesist
    }
role_doctor = clubarts
role_scout = scout
role_captain_of_honour = erekapitein
role_referee = scheidsrechter
role_assistant_referee = assistent-scheidsrechter
role_fourth_official = vierde official
role_video_referee = videoscheidsrechter
role_analyst =
    { $gender ->
        [female] analiste
       *[other] analist
    }
role_agent =
    { $gender ->
        [female] makelaarster
       *[other] makelaar
    }
role_journalist =
    { $gender ->
        [female] journaliste
       *[other] journalist
    }
role_president =
    { $gender ->
        [female] voorzitster
       *[other] voorzitter
    }
role_director =
    { $gender ->
        [female] bestuurster
       *[other] bestuurder
    }

## Positions
position_goalkeeper =
    { $gender ->
        [female] doelvrouw
       *[other] doelman
    }
position_defender =
    { $gender ->
        [female] verdedigster
       *[other] verdediger
    }
position_centre_back =
    { $gender ->
        [female] centrale verdedigster
       *[other] centrale verdediger
    }
position_right_back = rechtsachter
position_left_back = linksachter
position_full_back = vleugelverdediger
position_wing_back = wingback
position_right_wing_back = rechterflank
position_left_wing_back = linkerflank
position_sweeper = libero
position_midfielder =
    { $gender ->
        [female] middenveldster
       *[other] middenvelder
    }
position_defensive_midfielder =
    { $gender ->
        [female] verdedigende middenveldster
       *[other] verdedigende middenvelder
    }
position_central_midfielder =
    { $gender ->
        [female] centrale middenveldster
       *[other] centrale middenvelder
    }
position_attacking_midfielder =
    { $gender ->
        [female] aanvallende middenveldster
       *[other] aanvallende middenvelder
    }
position_right_midfielder = rechtermiddenvelder
position_left_midfielder = linkermiddenvelder
position_winger = vleugelspeler
position_right_winger = rechtsbuiten
position_left_winger = linksbuiten
position_forward =
    { $gender ->
        [female] aanvalster
       *[other] aanvaller
    }
position_striker = spits
position_second_striker = schaduwspits

## Why a spell ended
ended_dismissed = ontslagen
ended_resigned = zelf opgestapt
ended_mutual_consent = in onderling overleg
ended_expired = einde contract
ended_transfer = transfer
ended_retired = gestopt
ended_died = overleden

## Relatives
relative_father = vader
relative_mother = moeder
relative_son = zoon
relative_daughter = dochter
relative_child = kind
relative_parent = ouder
relative_brother = broer
relative_sister = zus
relative_sibling = broer of zus
relative_twin = tweeling
relative_partner = partner
relative_husband = echtgenoot
relative_wife = echtgenote
relative_grandfather = grootvader
relative_grandmother = grootmoeder
relative_grandson = kleinzoon
relative_granddaughter = kleindochter
relative_uncle = oom
relative_aunt = tante
relative_nephew = neef
relative_niece = nicht
relative_cousin = neef of nicht

## Countries, by ISO 3166-1 and, for the home nations, 3166-2
country_AL = Albanië
country_DZ = Algerije
country_AD = Andorra
country_AO = Angola
country_AR = Argentinië
country_AM = Armenië
country_AU = Australië
country_AT = Oostenrijk
country_AZ = Azerbeidzjan
country_BY = Belarus
country_BE = België
country_BJ = Benin
country_BO = Bolivia
country_BA = Bosnië en Herzegovina
country_BR = Brazilië
country_BG = Bulgarije
country_BF = Burkina Faso
country_BI = Burundi
country_CM = Kameroen
country_CA = Canada
country_CV = Kaapverdië
country_CF = Centraal-Afrikaanse Republiek
country_TD = Tsjaad
country_CL = Chili
country_CN = China
country_CO = Colombia
country_KM = Comoren
country_CG = Congo-Brazzaville
country_CD = Congo
country_CR = Costa Rica
country_CI = Ivoorkust
country_HR = Kroatië
country_CU = Cuba
country_CW = Curaçao
country_CY = Cyprus
country_CZ = Tsjechië
country_DK = Denemarken
country_DO = Dominicaanse Republiek
country_EC = Ecuador
country_EG = Egypte
country_SV = El Salvador
country_GQ = Equatoriaal-Guinea
country_EE = Estland
country_FO = Faeröer
country_FI = Finland
country_FR = Frankrijk
country_GA = Gabon
country_GM = Gambia
country_GE = Georgië
country_DE = Duitsland
country_GH = Ghana
country_GI = Gibraltar
country_GR = Griekenland
country_GT = Guatemala
country_GN = Guinee
country_GW = Guinee-Bissau
country_HT = Haïti
country_HN = Honduras
country_HU = Hongarije
country_IS = IJsland
country_IN = India
country_ID = Indonesië
country_IR = Iran
country_IQ = Irak
country_IE = Ierland
country_IL = Israël
country_IT = Italië
country_JM = Jamaica
country_JP = Japan
country_JO = Jordanië
country_KZ = Kazachstan
country_KE = Kenia
country_XK = Kosovo
country_LV = Letland
country_LB = Libanon
country_LR = Liberia
country_LY = Libië
country_LI = Liechtenstein
country_LT = Litouwen
country_LU = Luxemburg
country_MG = Madagaskar
country_ML = Mali
country_MT = Malta
country_MR = Mauritanië
country_MX = Mexico
country_MD = Moldavië
country_ME = Montenegro
country_MA = Marokko
country_MZ = Mozambique
country_NA = Namibië
country_NL = Nederland
country_NZ = Nieuw-Zeeland
country_NE = Niger
country_NG = Nigeria
country_MK = Noord-Macedonië
country_NO = Noorwegen
country_PS = Palestina
country_PA = Panama
country_PY = Paraguay
country_PE = Peru
country_PL = Polen
country_PT = Portugal
country_QA = Qatar
country_RO = Roemenië
country_RU = Rusland
country_RW = Rwanda
country_SM = San Marino
country_SA = Saudi-Arabië
country_SN = Senegal
country_RS = Servië
country_SL = Sierra Leone
country_SK = Slowakije
country_SI = Slovenië
country_ZA = Zuid-Afrika
country_KR = Zuid-Korea
country_ES = Spanje
country_SR = Suriname
country_SE = Zweden
country_CH = Zwitserland
country_SY = Syrië
country_TZ = Tanzania
country_TG = Togo
country_TT = Trinidad en Tobago
country_TN = Tunesië
country_TR = Turkije
country_UG = Oeganda
country_UA = Oekraïne
country_AE = Verenigde Arabische Emiraten
country_GB = Verenigd Koninkrijk
country_GB_ENG = Engeland
country_GB_NIR = Noord-Ierland
country_GB_SCT = Schotland
country_GB_WLS = Wales
country_US = Verenigde Staten
country_UY = Uruguay
country_UZ = Oezbekistan
country_VE = Venezuela
country_ZM = Zambia
country_ZW = Zimbabwe

## That something is written in a language
in_language_nl = in het Nederlands
in_language_en = in het Engels
in_language_fr = in het Frans
in_language_de = in het Duits
