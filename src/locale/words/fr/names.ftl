### Names that records only point at: roles, positions, relatives, countries, languages.

## Roles of a spell. Which gender is not guessed: without one, the first form stands.
role_player =
    { $gender ->
        [female] joueuse
       *[other] joueur
    }
role_head_coach =
    { $gender ->
        [female] entraîneuse principale
       *[other] entraîneur principal
    }
role_caretaker =
    { $gender ->
        [female] entraîneuse intérimaire
       *[other] entraîneur intérimaire
    }
role_assistant_coach =
    { $gender ->
        [female] entraîneuse adjointe
       *[other] entraîneur adjoint
    }
role_goalkeeping_coach =
    { $gender ->
        [female] entraîneuse des gardiens
       *[other] entraîneur des gardiens
    }
role_fitness_coach =
    { $gender ->
        [female] préparatrice physique
       *[other] préparateur physique
    }
role_youth_coach =
    { $gender ->
        [female] entraîneuse des jeunes
       *[other] entraîneur des jeunes
    }
role_player_coach =
    { $gender ->
        [female] entraîneuse-joueuse
       *[other] entraîneur-joueur
    }
role_coach =
    { $gender ->
        [female] entraîneuse
       *[other] entraîneur
    }
role_sporting_director =
    { $gender ->
        [female] directrice sportive
       *[other] directeur sportif
    }
role_technical_director =
    { $gender ->
        [female] directrice technique
       *[other] directeur technique
    }
role_chairman =
    { $gender ->
        [female] présidente
       *[other] président
    }
role_chief_executive =
    { $gender ->
        [female] directrice générale
       *[other] directeur général
    }
role_owner = propriétaire
role_team_manager = team manager
role_physio = kinésithérapeute
role_doctor = médecin du club
role_scout =
    { $gender ->
        [female] recruteuse
       *[other] recruteur
    }
role_captain_of_honour = capitaine d’honneur
role_referee = arbitre
role_assistant_referee =
    { $gender ->
        [female] arbitre assistante
       *[other] arbitre assistant
    }
role_fourth_official = quatrième arbitre
role_video_referee = arbitre vidéo
role_analyst = analyste
role_agent =
    { $gender ->
        [female] agente
       *[other] agent
    }
role_journalist = journaliste
role_president =
    { $gender ->
        [female] présidente
       *[other] président
    }
role_director =
    { $gender ->
        [female] administratrice
       *[other] administrateur
    }

## Positions
position_goalkeeper =
    { $gender ->
        [female] gardienne
       *[other] gardien
    }
position_defender =
    { $gender ->
        [female] défenseuse
       *[other] défenseur
    }
position_centre_back =
    { $gender ->
        [female] défenseuse centrale
       *[other] défenseur central
    }
position_right_back =
    { $gender ->
        [female] arrière droite
       *[other] arrière droit
    }
position_left_back = arrière gauche
position_full_back =
    { $gender ->
        [female] arrière latérale
       *[other] arrière latéral
    }
position_wing_back = piston
position_right_wing_back = piston droit
position_left_wing_back = piston gauche
position_sweeper = libéro
position_midfielder = milieu
position_defensive_midfielder =
    { $gender ->
        [female] milieu défensive
       *[other] milieu défensif
    }
position_central_midfielder =
    { $gender ->
        [female] milieu centrale
       *[other] milieu central
    }
position_attacking_midfielder =
    { $gender ->
        [female] milieu offensive
       *[other] milieu offensif
    }
position_right_midfielder =
    { $gender ->
        [female] milieu droite
       *[other] milieu droit
    }
position_left_midfielder = milieu gauche
position_winger =
    { $gender ->
        [female] ailière
       *[other] ailier
    }
position_right_winger =
    { $gender ->
        [female] ailière droite
       *[other] ailier droit
    }
position_left_winger =
    { $gender ->
        [female] ailière gauche
       *[other] ailier gauche
    }
position_forward =
    { $gender ->
        [female] attaquante
       *[other] attaquant
    }
position_striker = avant-centre
position_second_striker =
    { $gender ->
        [female] seconde attaquante
       *[other] second attaquant
    }

## Why a spell ended
ended_dismissed =
    { $gender ->
        [female] licenciée
       *[other] licencié
    }
ended_resigned = démission
ended_mutual_consent = d’un commun accord
ended_expired = fin de contrat
ended_transfer = transfert
ended_retired = fin de carrière
ended_died =
    { $gender ->
        [female] décédée
       *[other] décédé
    }

## Relatives
relative_father = père
relative_mother = mère
relative_son = fils
relative_daughter = fille
relative_child = enfant
relative_parent = parent
relative_brother = frère
relative_sister = sœur
relative_sibling = frère ou sœur
relative_twin = jumeau
relative_partner = partenaire
relative_husband = époux
relative_wife = épouse
relative_grandfather = grand-père
relative_grandmother = grand-mère
relative_grandson = petit-fils
relative_granddaughter = petite-fille
relative_uncle = oncle
relative_aunt = tante
relative_nephew = neveu
relative_niece = nièce
relative_cousin = cousin

## Countries, by ISO 3166-1 and, for the home nations, 3166-2
country_AL = Albanie
country_DZ = Algérie
country_AD = Andorre
country_AO = Angola
country_AR = Argentine
country_AM = Arménie
country_AU = Australie
country_AT = Autriche
country_AZ = Azerbaïdjan
country_BY = Biélorussie
country_BE = Belgique
country_BJ = Bénin
country_BO = Bolivie
country_BA = Bosnie-Herzégovine
country_BR = Brésil
country_BG = Bulgarie
country_BF = Burkina Faso
country_BI = Burundi
country_CM = Cameroun
country_CA = Canada
country_CV = Cap-Vert
country_CF = République centrafricaine
country_TD = Tchad
country_CL = Chili
country_CN = Chine
country_CO = Colombie
country_KM = Comores
country_CG = Congo
country_CD = RD Congo
country_CR = Costa Rica
country_CI = Côte d’Ivoire
country_HR = Croatie
country_CU = Cuba
country_CW = Curaçao
country_CY = Chypre
country_CZ = Tchéquie
country_DK = Danemark
country_DO = République dominicaine
country_EC = Équateur
country_EG = Égypte
country_SV = Salvador
country_GQ = Guinée équatoriale
country_EE = Estonie
country_FO = Îles Féroé
country_FI = Finlande
country_FR = France
country_GA = Gabon
country_GM = Gambie
country_GE = Géorgie
country_DE = Allemagne
country_GH = Ghana
country_GI = Gibraltar
country_GR = Grèce
country_GT = Guatemala
country_GN = Guinée
country_GW = Guinée-Bissau
country_HT = Haïti
country_HN = Honduras
country_HU = Hongrie
country_IS = Islande
country_IN = Inde
country_ID = Indonésie
country_IR = Iran
country_IQ = Irak
country_IE = Irlande
country_IL = Israël
country_IT = Italie
country_JM = Jamaïque
country_JP = Japon
country_JO = Jordanie
country_KZ = Kazakhstan
country_KE = Kenya
country_XK = Kosovo
country_LV = Lettonie
country_LB = Liban
country_LR = Libéria
country_LY = Libye
country_LI = Liechtenstein
country_LT = Lituanie
country_LU = Luxembourg
country_MG = Madagascar
country_ML = Mali
country_MT = Malte
country_MR = Mauritanie
country_MX = Mexique
country_MD = Moldavie
country_ME = Monténégro
country_MA = Maroc
country_MZ = Mozambique
country_NA = Namibie
country_NL = Pays-Bas
country_NZ = Nouvelle-Zélande
country_NE = Niger
country_NG = Nigéria
country_MK = Macédoine du Nord
country_NO = Norvège
country_PS = Palestine
country_PA = Panama
country_PY = Paraguay
country_PE = Pérou
country_PL = Pologne
country_PT = Portugal
country_QA = Qatar
country_RO = Roumanie
country_RU = Russie
country_RW = Rwanda
country_SM = Saint-Marin
country_SA = Arabie saoudite
country_SN = Sénégal
country_RS = Serbie
country_SL = Sierra Leone
country_SK = Slovaquie
country_SI = Slovénie
country_ZA = Afrique du Sud
country_KR = Corée du Sud
country_ES = Espagne
country_SR = Suriname
country_SE = Suède
country_CH = Suisse
country_SY = Syrie
country_TZ = Tanzanie
country_TG = Togo
country_TT = Trinité-et-Tobago
country_TN = Tunisie
country_TR = Turquie
country_UG = Ouganda
country_UA = Ukraine
country_AE = Émirats arabes unis
country_GB = Royaume-Uni
country_GB_ENG = Angleterre
country_GB_NIR = Irlande du Nord
country_GB_SCT = Écosse
country_GB_WLS = Pays de Galles
country_US = États-Unis
country_UY = Uruguay
country_UZ = Ouzbékistan
country_VE = Venezuela
country_ZM = Zambie
country_ZW = Zimbabwe

## That something is written in a language
in_language_nl = en néerlandais
in_language_en = en anglais
in_language_fr = en français
in_language_de = en allemand
