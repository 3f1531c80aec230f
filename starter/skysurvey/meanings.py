"""The column meanings of `skysurvey`, with the nested fields of its JSONB columns."""

from __future__ import annotations

from typing import Any

_BY_TABLE: dict[str, dict[str, str | dict[str, Any]]] = {
    "telescopes": {
        "scope_code": "Code of the telescope, for example TS-04. Primary key.",
        "scope_name": "Name of the telescope; unique.",
        "site": "Site where the telescope stands.",
        "aperture": "Aperture of the telescope as text with its unit, '1.2 m' or '850 mm'.",
        "altitude_m": "Altitude of the telescope, in metres. NULL where not recorded.",
        "first_light": "Day of first light. NULL where it is not known.",
        "scope_status": "Status of the telescope, in any case: active, engineering or mothballed.",
        "optics": {
            "column_meaning": "Optical data of the telescope.",
            "fields_meaning": {
                "mirror": {
                    "coating": "Coating of the mirror, in any case.",
                    "recoated_on": "Day of the last recoating as text. Missing where never done.",
                },
                "limits": {
                    "max_wind_ms": "Highest wind speed at which the dome may open, in m/s.",
                    "min_alt_deg": "Lowest pointing of the telescope, in degrees above horizon.",
                },
            },
        },
    },
    "instruments": {
        "inst_code": "Code of the instrument, for example CAM-07. Primary key.",
        "scope_ref": "Telescope that the instrument is mounted on. NULL while it is in the lab.",
        "inst_kind": "Kind of instrument, in any case: imager, spectrograph or photometer.",
        "maker": "Maker of the instrument, in any case. NULL where not recorded.",
        "read_noise": "Read noise of the instrument, in electrons. NULL where nobody measured it.",
        "cooled": "Whether the instrument is cooled.",
        "setup": {
            "column_meaning": "Setup of the instrument.",
            "fields_meaning": {
                "calibration": {
                    "valid_days": "Shelf life of a calibration, in days.",
                    "lamp": "Lamp of the flat screen, in any case.",
                },
                "detector": {
                    "pixels": "Pixels along one side of the detector.",
                    "gain": "Gain of the detector, in electrons per count.",
                },
            },
        },
    },
    "sky_fields": {
        "field_id": "Id of the field, for example F-012. Primary key.",
        "field_name": "Name of the field; unique.",
        "region": "Sky region of the field, in any case: galactic plane, ecliptic, high latitude "
        "or pole.",
        "ra_deg": "Right ascension of the field's centre, in degrees.",
        "dec_deg": "Declination of the field's centre, in degrees.",
        "cadence": "Cadence of the field as text with its unit, '3 d' or '72 h'.",
        "added_on": "Day on which the field was added.",
        "field_state": "State of the field, in any case: monitored, paused or dropped.",
    },
    "night_logs": {
        "log_id": "Number of the log entry. Primary key.",
        "scope_code": "Telescope of the log entry.",
        "night_of": "Observing night, given by the date of its evening.",
        "sky": "Sky conditions of the night, in any case: clear, thin cloud or cloudy. NULL where "
        "nobody wrote them down.",
        "dark_hours": "Dark hours of the night.",
        "lost_time": "Lost time of the night as text with its unit, '2.5 h' or '150 min'. NULL "
        "where nothing was lost.",
        "lost_to": "Cause of the lost time, in any case: cloud, wind, humidity, technical or "
        "staffing. NULL where nothing was lost.",
    },
    "observers": {
        "observer_no": "Number of the observer. Primary key.",
        "full_name": "Name of the observer; not unique.",
        "institute": "Institute of the observer.",
        "grade": "Grade of the observer, in any case: student, staff or senior.",
        "joined_on": "Joining day of the observer.",
        "left_on": "Leaving day of the observer. NULL while the observer is with the survey.",
        "on_call": "On-call flag of the observer: Y or N.",
    },
    "proposals": {
        "prop_code": "Code of the programme, for example SP-19. Primary key.",
        "title": "Title of the programme.",
        "lead_no": "Observer who leads the programme. NULL while it has no lead.",
        "time_awarded": "Awarded time of the programme as text with its unit, '30 h' or "
        "'5 nights'.",
        "prop_status": "Status of the programme, in any case: submitted, running, finished or "
        "withdrawn.",
        "starts_on": "First day of the programme.",
        "ends_on": "Last day of the programme. NULL where it is open-ended.",
        "terms": {
            "column_meaning": "Terms of the programme.",
            "fields_meaning": {
                "limits": {
                    "max_airmass": "Highest airmass that the programme accepts.",
                    "max_seeing": "Worst seeing that the programme accepts, in arcseconds.",
                },
                "data": {"embargo_months": "Embargo on the programme's data, in months."},
            },
        },
    },
    "exposures": {
        "exp_no": "Number of the exposure. Primary key.",
        "scope_code": "Telescope of the exposure.",
        "inst_ref": "Instrument of the exposure. NULL where the header lost it.",
        "field_ref": "Field of the exposure. NULL for pointing tests.",
        "prop_ref": "Programme that the exposure is charged to. NULL for survey time.",
        "night_of": "Observing night, given by the date of its evening.",
        "band": "Band of the exposure, in any case: g, r or i.",
        "exp_length": "Exposure length as text with its unit, '1200 s' or '20 min'.",
        "airmass": "Airmass of the exposure. NULL where the header lost it.",
        "exp_state": "State of the exposure, in any case: raw, reduced or rejected.",
        "quality": {
            "column_meaning": "Quality figures of the exposure.",
            "fields_meaning": {
                "seeing": {"fwhm": "Seeing as text with its unit, '1.25 arcsec' or '1250 mas'."},
                "sky": {"background": "Sky background, in counts per pixel."},
                "moon_up": "Whether the moon was up.",
            },
        },
    },
    "calib_frames": {
        "frame_id": "Number of the calibration frame. Primary key.",
        "inst_code": "Instrument of the calibration frame.",
        "frame_kind": "Kind of calibration frame, in any case: bias, dark or flat.",
        "made_on": "Day of the calibration frame.",
        "level_adu": "Mean level of the calibration frame, in counts.",
        "scatter_adu": "Scatter of the calibration frame, in counts. NULL where not measured.",
        "verdict": "Verdict on the calibration frame, in any case: good or poor. NULL where nobody "
        "judged it.",
    },
    "sources": {
        "source_id": "Number of the source. Primary key.",
        "field_id": "Field that the source lies in.",
        "src_class": "Class of the source, in any case: star, variable, galaxy or unknown.",
        "ra_deg": "Right ascension of the source, in degrees.",
        "dec_deg": "Declination of the source, in degrees.",
        "catalog_mag": "Catalogue magnitude of the source. NULL where it is in no catalogue.",
        "found_on": "Day on which the source was found.",
    },
    "detections": {
        "det_id": "Number of the detection. Primary key.",
        "exp_ref": "Exposure of the detection.",
        "source_ref": "Source of the detection. NULL where it matches no source.",
        "mag": "Magnitude of the detection; the brighter, the smaller.",
        "mag_err": "Magnitude error of the detection. NULL where the fit gave none.",
        "snr": "Signal-to-noise ratio of the detection.",
    },
    "candidates": {
        "cand_code": "Code of the candidate, for example TC-0042. Primary key.",
        "source_ref": "Source of the candidate. NULL where nothing lies at its place.",
        "found_on": "Discovery day of the candidate.",
        "cand_kind": "Kind of candidate, in any case: supernova, nova, kilonova, flare, eclipse, "
        "moving or artefact.",
        "machine_score": "Machine score of the candidate, from 0 to 1.",
        "triage_state": "Triage state of the candidate, in any case: new, watched, confirmed or "
        "dismissed.",
        "vetting": {
            "column_meaning": "What people found out about the candidate.",
            "fields_meaning": {
                "votes": {
                    "real": "Number of votes for real.",
                    "bogus": "Number of votes for bogus.",
                },
                "host": {
                    "_": "Missing where no host galaxy is known.",
                    "distance_mpc": "Distance of the host galaxy, in megaparsecs.",
                },
            },
        },
    },
    "follow_ups": {
        "req_no": "Number of the follow-up request. Primary key.",
        "cand_ref": "Candidate of the follow-up request.",
        "asked_by": "Observer who made the follow-up request. NULL for automatic ones.",
        "scope_ref": "Telescope of the follow-up request. NULL while none is chosen.",
        "work_kind": "Kind of follow-up, in any case: spectrum, imaging or timing.",
        "asked_on": "Asking day of the follow-up request.",
        "needed_by": "Deadline of the follow-up request. NULL where there is none.",
        "done_on": "Completion day of the follow-up request. NULL until then.",
        "time_asked": "Time asked for as text with its unit, '45 min' or '0.75 h'. NULL where not "
        "said.",
        "req_state": "State of the follow-up request, in any case: open, scheduled, done or "
        "cancelled.",
    },
}

MEANINGS: dict[str, str | dict[str, Any]] = {
    f"{table}|{column}": meaning
    for table, columns in _BY_TABLE.items()
    for column, meaning in columns.items()
}
