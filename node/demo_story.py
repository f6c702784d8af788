"""What three invented groups share in the demonstration: a month of their life, in three scripts, dated from today.

Written the way people would: each group through its own desk, for one of its members, and in the order in which one
waits for the other. Where words meet, both sides had read the same before either of them wrote.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from node import demo_messages, demo_promises
from node.demo_voice import AMMAN, BOGOTA, KYIV, Voice, at, day, weekday
from node.desk import drafts
from node.desk.desk import Desk
from node.desk.records import plan_edit

InStep = Callable[[], Awaitable[None]]
MEMBERS = (
    (("Pilar", "edit"), ("Wayra", "add")),
    (("Олена", "edit"), ("Тарас", "add")),
    (("سلمى", "edit"), ("نادر", "add")),
)


async def write_story(desks: list[Desk], space: str, in_step: InStep) -> None:
    """Write everything; ``in_step`` brings all three to the same entries."""
    for desk, people in zip(desks, MEMBERS, strict=True):
        for number, (name, role) in enumerate(people):
            # All have the common space; what is at home, cases above all, only the first, who keeps them.
            spaces = [space, "home"] if number == 0 else [space]
            await desk.call("member add", {"name": name, "role": role, "spaces": spaces})
    raiz, kropyva, zaytun = (
        Voice(desk=desk, space=space, member=people[0][0])
        for desk, people in zip(desks, MEMBERS, strict=True)
    )
    await _calendar(raiz, kropyva, zaytun)
    plans = await _plans(raiz, zaytun)
    needs = await demo_promises.needs(raiz, kropyva, zaytun)
    things = await demo_promises.things(raiz, kropyva, zaytun)
    turns = await _turns(raiz, kropyva, zaytun)
    asked = await _asked(raiz, kropyva, zaytun)
    await _incident(raiz, kropyva, zaytun)
    plan = await _contingency(raiz, kropyva, zaytun)
    await _kept(raiz)
    told = await demo_messages.written(raiz, kropyva)
    await in_step()
    await _voices(raiz, kropyva, zaytun, asked)
    await kropyva.say(plan, "sign")
    forms = await _forms(kropyva, zaytun, plans)
    promises = await demo_promises.promises(raiz, kropyva, zaytun, needs)
    await demo_promises.claims(raiz, kropyva, zaytun, things)
    await _answers(raiz, kropyva, zaytun, turns)
    await demo_messages.versions(raiz, kropyva, zaytun, told)
    await in_step()
    await demo_promises.accepted(raiz, kropyva, zaytun, promises)
    await kropyva.say(forms["kropyva"], "sign-off", reviewer="Тарас")
    await raiz.edit(plans["vigil"], pace=_PACE.replace("Teléfonos apagados durante la lectura", _PACE_MOVED))
    await demo_messages.changed(kropyva, told)
    await in_step()
    outcome = {
        "option": "Raíz",
        "decided": "Каса лишається в Raíz ще на рік.",
        "objections": "Рахунки щомісяця бачать усі.",
    }
    await kropyva.say(asked["fund"], "outcome", **outcome)
    await demo_promises.handed_over(raiz, kropyva, promises)
    await in_step()
    await demo_promises.confirmed(raiz, kropyva, zaytun, promises)
    await _words_meet(raiz, kropyva, plans["call"])
    await in_step()


# Chapters


async def _calendar(raiz: Voice, kropyva: Voice, zaytun: Voice) -> None:
    await kropyva.add(
        "event",
        title="Юридична година",
        start=at(weekday(0), "17:00", KYIV),
        end=at(weekday(0), "18:30", KYIV),
        recurrence="RRULE:FREQ=WEEKLY;BYDAY=MO",
        place="Онлайн, посилання в Олени",
        notes="Відкрито для тих, хто веде справи. Питання надсилайте до неділі.",
    )
    await raiz.add(
        "event",
        title="Llamada de coordinación",
        start=at(weekday(1) - 7, "19:00", BOGOTA),
        recurrence="RRULE:FREQ=WEEKLY;INTERVAL=2",
        notes="Una hora, con turnos de palabra.",
    )
    await kropyva.add(
        "event",
        title="Навчання: перша допомога",
        start=at(4, "18:00", KYIV),
        end=at(4, "20:30", KYIV),
        place="Бібліотека, другий поверх",
        notes="Приносьте аптечки, перевіримо разом.",
    )
    await zaytun.add(
        "event",
        title="لقاء الحصاد",
        start=day(16),
        place="بستان العائلة",
        notes="نلتقي عند الفجر. من يستطيع إحضار السلال؟",
    )
    await zaytun.add(
        "event", title="ورشة السلامة الرقمية", start=at(2, "16:00", AMMAN), end=at(2, "18:00", AMMAN)
    )
    await raiz.add(
        "event", title="Semana de las semillas", start=day(10), end=day(16), place="Huerta del barrio"
    )
    await raiz.add(
        "event", title="Taller de cuidados", start=at(8, "16:00", BOGOTA), end=at(8, "18:00", BOGOTA)
    )
    await raiz.add(
        "event",
        title="Mercadillo solidario",
        start=at(-6, "09:00", BOGOTA),
        end=at(-6, "14:00", BOGOTA),
        notes="Vino más gente de la esperada. Recaudamos 312 euros.",
    )
    cinema = await kropyva.add("event", title="Кіно просто неба", start=at(12, "20:00", KYIV))
    await kropyva.say(cinema, "call-off", reason="Обіцяють дощ; спробуємо навесні.")


_PACE = (
    "Entramos en silencio, de dos en dos\n"
    "Teléfonos apagados durante la lectura\n"
    "Quien quiera se queda fuera, también es parte"
)
_PACE_MOVED = "Teléfonos apagados de puerta a puerta"


async def _plans(raiz: Voice, zaytun: Voice) -> dict[str, str]:
    vigil = await raiz.add(
        "action",
        title="Vigilia por el agua",
        aim="Que el río vuelva a tener guardianes",
        form="Lectura de nombres, una voz tras otra",
        start=at(9, "18:00", BOGOTA),
        end=at(9, "20:00", BOGOTA),
        place="Orilla norte, puente viejo",
        agreement_of="2",
        hosts="Raíz; Кропива; شبكة الزيتون",
        pace=_PACE,
        safety="Dos personas acompañan a quien llegue sola. Sin fotos de caras.",
        public_text="Una tarde junto al río. Trae una vela y un nombre.",
        notes="Traer velas y agua.\nSi llueve, nos vemos en la escuela.",
    )
    await raiz.add("action", title="Huerta en la azotea", aim="Un lugar donde sentarse juntas")
    clean = await zaytun.add(
        "action",
        title="يوم بلا نفايات",
        aim="أن نرى كم نرمي، وماذا يمكن أن يبقى",
        start=day(20),
        agreement_of="2",
    )
    await zaytun.say(clean, "propose")
    call = await raiz.add(
        "event",
        shared=True,
        title="Llamada de las tres: presupuesto",
        start=at(5, "15:00", BOGOTA),
    )
    return {"vigil": vigil, "clean": clean, "call": call}


async def _turns(raiz: Voice, kropyva: Voice, zaytun: Voice) -> dict[str, str]:
    facilitation = await raiz.add(
        "role",
        title="Facilitación",
        purpose="Prepara la llamada, cuida los turnos de palabra y escribe lo acordado.",
        duties="Enviar el orden del día; Tomar nota de los acuerdos; Pasar la lista a quien sigue",
        order=f"{kropyva.group}; {raiz.group}; {zaytun.group}",
        start=day(-10),
        every="P7D",
    )
    minutes = await zaytun.add(
        "role", title="كتابة المحضر", order=f"{zaytun.group}; {raiz.group}", start=day(-3), every="P14D"
    )
    check_in = await kropyva.add(
        "check-in",
        title="Як ви?",
        questions="Чи всі вдома? Чи треба поговорити?",
        who=f"{raiz.group}; {kropyva.group}; {zaytun.group}",
        start=day(-8),
        every="P7D",
        window="P3D",
        when_missed="Олена телефонує наступного дня.",
    )
    return {"facilitation": facilitation, "minutes": minutes, "check-in": check_in}


async def _asked(raiz: Voice, kropyva: Voice, zaytun: Voice) -> dict[str, str]:
    """Two decisions of all three, one of them still open, and an agreement that two of them still have to sign."""
    deciders = f"{raiz.group}; {kropyva.group}; {zaytun.group}"
    monthly = await raiz.add(
        "decision",
        title="¿Hacemos la vigilia cada mes?",
        proposal="El primer viernes de cada mes, cada grupo donde viva, a la misma hora.",
        method="consent",
        deciders=deciders,
        closes=day(4),
    )
    await raiz.say(monthly, "open", note="Hablemos hasta el domingo.")
    fund = await kropyva.add(
        "decision",
        title="Хто веде спільну касу наступного року?",
        options="Raíz; По черзі",
        method="majority",
        deciders=deciders,
        closes=day(9),
    )
    await kropyva.say(fund, "open")
    care = await raiz.add(
        "agreement",
        title="Cómo nos cuidamos",
        clauses="1. Sin fotos de caras.\n2. Nadie viaja sola.\n3. Quien no puede, lo dice, y está bien.",
        parties=deciders,
    )
    await raiz.say(care, "open")
    await raiz.say(care, "sign")
    return {"monthly": monthly, "fund": fund, "care": care}


async def _voices(raiz: Voice, kropyva: Voice, zaytun: Voice, asked: Mapping[str, str]) -> None:
    await kropyva.say(asked["monthly"], "agree", note="Так, але взимку онлайн.")
    await raiz.say(asked["fund"], "agree", option="Raíz")
    await kropyva.say(asked["fund"], "agree", option="Raíz")
    await kropyva.say(asked["care"], "sign")
    await zaytun.say(asked["care"], "sign", reservation="البند الثاني: في القرى نتنقل فرادى أحيانًا.")
    await zaytun.say(asked["fund"], "object", reason="لا نرى الحسابات الآن، ونريد أن نراها كل شهر.")


async def _incident(raiz: Voice, kropyva: Voice, zaytun: Voice) -> None:
    """What happened to Zaytun; Raíz is asked first whether they know of it."""
    await zaytun.add(
        "incident",
        title="ضاع هاتف متطوعة في الحافلة",
        severity="2",
        safe="yes",
        needed="احذفوا الرقم القديم من المجموعات، ولا تردّوا على رسائل منه.",
        type="devices",
        happened=day(0),
        do_not="لا تتصلوا بالرقم القديم.",
        order=f"{raiz.group}; {kropyva.group}",
    )


async def _contingency(raiz: Voice, kropyva: Voice, zaytun: Voice) -> str:
    """What all three do when somebody is held; one of them still has to sign it, and two to drill it."""
    fields = {
        "title": "Si detienen a alguien",
        "type": "arrest",
        "triggers": "Carta roja; No contesta dos veces seguidas",
        "first_hour": "Llamar a la abogada de guardia\nAvisar a la familia\nSacar su teléfono de los grupos",
        "first_day": "Buscar testigos y apuntar la hora\nLlevar ropa y medicinas",
        "first_week": "Turnos para acompañar a la familia",
        "roles": "Guardia: quien facilita esta semana; suplente: quien sigue en la lista",
        "comms": "Solo por voz. Nada por el grupo grande.",
        "money": "Fondo común del río, hasta 150 euros sin preguntar",
        "do_not": "No publicar nombres ni fotos.\nNo ir a la comisaría sin abogada.",
        "parties": f"{raiz.group}; {kropyva.group}; {zaytun.group}",
        "drill_start": day(-3),
        "drill_every": "P3M",
        "drill_window": "P14D",
        "identity.names": "(nombres de ejemplo)",
        "identity.contacts": "(teléfonos de ejemplo)",
    }
    made = {"kind": "contingency", "space": raiz.space, "fields": fields, "as": raiz.member}
    plan = str((await raiz.desk.call("add", made))["id"])
    await raiz.say(plan, "open")
    await raiz.say(plan, "sign")
    await raiz.say(plan, "drill", went="gaps", note="Dos números ya no servían.")
    return plan


async def _kept(raiz: Voice) -> None:
    """What Raíz learned, keeps money for, and keeps at home."""
    lesson = await raiz.add(
        "lesson",
        title="Cómo hablamos con la alcaldía",
        tried="Fuimos tres grupos juntos y cada uno llevó una carta corta",
        happened="Nos recibieron en dos días",
        again="Sí, con una sola persona que lleve la cuenta de los plazos",
        tags="administración; cartas",
        review_on=day(120),
    )
    await raiz.say(lesson, "check-consent")
    await raiz.say(lesson, "share", note="Para quien tenga que pedir un permiso.")
    fund = await raiz.add(
        "fund", title="Fondo común del río", purpose="Velas, transporte, comida", approvals="1"
    )
    await raiz.say(fund, "enter", amount="EUR 312.00", source="Mercadillo solidario")
    case = {"kind": "case", "fields": _case(raiz), "as": raiz.member}
    made = (await raiz.desk.call("add", case))["id"]
    await raiz.say(made, "work-on", reason="Audiencia confirmada.")
    await raiz.say(made, "note", text="La abogada pide los papeles antes del viernes.")


def _case(raiz: Voice) -> dict[str, str]:
    return {
        "title": "Familia que busca abogada",
        "summary": "Necesitan compañía para la audiencia del mes que viene.",
        "type": "legal",
        "opened": day(-20),
        "keeper": "Pilar",
        "stand_in": "Wayra",
        "risk": "medium",
        "consent": "yes",
        "consent_terms": "Solo el resumen, solo hasta la audiencia.",
        "consent_to": "Кропива",
        "consent_parts": "summary",
        "consent_until": day(45),
        "review_on": day(-1),
        "retention": "P6M",
        "body.notes": "Primera llamada hecha. Piden que hable una mujer con ellas.",
        "body.tasks": "[x] Llamar a la familia; [x] Buscar intérprete; [ ] Copiar los papeles; [ ] Acompañar el martes",
        "identity.names": "(nombres de ejemplo)",
        "margin.notes": "Preguntar a Olena si conoce a alguien.",
    }


async def _forms(kropyva: Voice, zaytun: Voice, plans: Mapping[str, str]) -> dict[str, str]:
    """Each group's own form of the joint plan, and its word on it."""
    vigil = plans["vigil"]
    await kropyva.say(vigil, "agree", note="Будемо онлайн того ж вечора.")
    await zaytun.say(vigil, "agree")
    own = await kropyva.add(
        "overlay",
        base=vigil,
        label="Читання імен, онлайн",
        language="uk",
        stance="yes",
        local_risk="low",
        title="Читання імен біля води",
        start=at(10, "19:00", KYIV),
        place="Онлайн",
    )
    quiet = await zaytun.add(
        "overlay",
        base=vigil,
        label="داخل البيت وبلا تصوير",
        language="ar",
        stance="quietly",
        local_risk="high",
        remark="معكم بصمت. لا شيء علنيّ.",
        title="سهرة من أجل الماء",
        aim="أن يعود للنهر حُرّاسه",
        start=at(9, "18:30", AMMAN),
        pace="ندخل بصمت، اثنين اثنين\nالهواتف مغلقة أثناء القراءة\nمن أراد يبقى خارجًا، وهو معنا أيضًا",
    )
    return {"kropyva": own, "zaytun": quiet}


async def _answers(raiz: Voice, kropyva: Voice, zaytun: Voice, turns: Mapping[str, str]) -> None:
    for voice in (raiz, kropyva, zaytun):
        await voice.say(turns["check-in"], "answer", on=day(-8), how="all-well")
    await kropyva.say(turns["check-in"], "answer", on=day(-1), how="all-well")
    await zaytun.say(turns["check-in"], "answer", on=day(-1), how="need-to-talk", note="بعد المغرب إن أمكن.")
    await kropyva.say(turns["facilitation"], "take-over", on=day(-10))
    await raiz.say(turns["facilitation"], "take-over", on=day(-3), note="Quedan dos puntos abiertos.")
    await zaytun.say(turns["minutes"], "take-over", on=day(-3))


async def _words_meet(raiz: Voice, kropyva: Voice, call: str) -> None:
    """Two groups move one call to different days; each had read the same day before."""
    record = bytes.fromhex(call)
    moved = ((raiz, at(6, "15:00", BOGOTA)), (kropyva, at(7, "19:00", KYIV)))
    plans = [
        await voice.desk.hub.run(plan_edit, voice.desk.hub, record, {"start": start})
        for voice, start in moved
    ]
    for (voice, _), plan in zip(moved, plans, strict=True):
        await drafts.write(voice.desk.hub, [plan])
