namespace SopEngine.Domain.Sops.Editing;

/// <summary>What definitions, rows, answers and forms are made of, and what a new one of each begins with.</summary>
internal static class SopSheets
{
    private static readonly Sheet<FormField> _field = new(FieldCells.All, []);

    private static readonly Sheet<Outcome> _answer = new(OutcomeCells.All, [Fields<Outcome>(outcome => outcome.Fields, (outcome, fields) => outcome with { Fields = fields })]);

    private static readonly Sheet<Form> _form = new(SmallCells.Forms, [Fields<Form>(form => form.Fields, (form, fields) => form with { Fields = fields })]);

    private static readonly Sheet<Step> _row = new(StepCells.All,
    [
        new PartList<Step, Outcome>("outcomes", "Jawaban", step => step.Outcomes, (step, outcomes) => step with { Outcomes = outcomes }, outcome => outcome.Id, NewAnswer, _answer),
        Evidence("needs", "Bukti Kelengkapan", step => step.Needs, (step, parts) => step with { Needs = parts }),
        Evidence("yields", "Bukti Output", step => step.Yields, (step, parts) => step with { Yields = parts }),
        new PartList<Step, Notification>("notify", "Pemberitahuan", step => step.Notify, (step, messages) => step with { Notify = messages }, null, (says, _) => new Notification { On = "done", Template = says, To = [] }, new(RowRuleCells.Notify, [])),
        new PartList<Step, LadderRung>("ladder", "Tangga eskalasi", step => step.Ladder, (step, ladder) => step with { Ladder = ladder }, null, (_, _) => new LadderRung { At = 100, Do = LadderAct.Remind, To = [] }, new(RowRuleCells.Ladder, [])),
        new PartList<Step, IReadOnlyList<string>>("join", "Gabungan", step => step.Join, (step, groups) => step with { Join = groups }, null, (says, _) => CellText.Words(says), new(RowRuleCells.Join, [])),
    ]);

    public static Sheet<SopRevision> Revision { get; } = new(SmallCells.Whole,
    [
        new PartList<SopRevision, Lane>("lanes", "Pelaksana", sop => sop.Lanes, (sop, lanes) => sop with { Lanes = lanes }, lane => lane.Id, NewLane, new(LaneCells.All, [])),
        new PartList<SopRevision, Step>("steps", "Baris", sop => sop.Steps, (sop, steps) => sop with { Steps = steps }, step => step.Id, NewRow, _row),
        new PartList<SopRevision, Form>("forms", "Formulir", sop => sop.Forms, (sop, forms) => sop with { Forms = forms }, form => form.Id, NewForm, _form),
        new PartList<SopRevision, DurationClass>("classes", "Kelas waktu", sop => sop.Classes, (sop, classes) => sop with { Classes = classes }, known => known.Id, NewClass, new(SmallCells.Classes, [])),
        new PartList<SopRevision, PhaseTime>("phaseTimes", "Waktu tahap", sop => sop.PhaseTimes, (sop, times) => sop with { PhaseTimes = times }, null, (_, others) => NewPromise(others), new(SmallCells.PhaseTimes, [])),
        new PartList<SopRevision, Annex>("annexes", "Lampiran", sop => sop.Annexes, (sop, annexes) => sop with { Annexes = annexes }, annex => annex.Id, NewAnnex, new(SmallCells.Annexes, [])),
    ]);

    private static PartList<T, FormField> Fields<T>(Func<T, IReadOnlyList<FormField>> parts, Func<T, IReadOnlyList<FormField>, T> put)
        where T : class => new("fields", "Isian", parts, put, field => field.Name, NewField, _field);

    private static PartList<Step, CellPart> Evidence(string key, string name, Func<Step, IReadOnlyList<CellPart>> parts, Func<Step, IReadOnlyList<CellPart>, Step> put) =>
        new(key, name, parts, put, null, (says, _) => new CellPart { Part = says }, new(RowRuleCells.Evidence, []));

    private static FormField NewField(string says, IReadOnlyList<FormField> others) =>
        new() { Name = Editable.FreeId("isian", says, others.Select(field => field.Name)), Label = says, Type = FieldType.Text };

    private static Outcome NewAnswer(string says, IReadOnlyList<Outcome> others) => new() { Id = Editable.FreeId("jawaban", says, others.Select(outcome => outcome.Id)), Label = says };

    private static Lane NewLane(string says, IReadOnlyList<Lane> others) => new() { Id = Editable.FreeId("pelaksana", says, others.Select(lane => lane.Id)), Label = says };

    private static Step NewRow(string says, IReadOnlyList<Step> others) => new()
    {
        Id = Editable.FreeId("baris", says, others.Select(step => step.Id)), Activity = says, Lane = others.Count > 0 ? others[^1].Lane : "", Phase = others.Count > 0 ? others[^1].Phase : Phase.Intake,
    };

    private static Form NewForm(string says, IReadOnlyList<Form> others) => new() { Id = Editable.FreeId("formulir", says, others.Select(form => form.Id)), Title = says, Fields = [] };

    private static DurationClass NewClass(string says, IReadOnlyList<DurationClass> others) => new() { Id = Editable.FreeId("kelas", says, others.Select(known => known.Id)), Label = says, Range = "" };

    // a phase is promised for once
    private static PhaseTime NewPromise(IReadOnlyList<PhaseTime> others) => new(Enum.GetValues<Phase>().Except(others.Select(promise => promise.Phase)).FirstOrDefault(), "");

    private static Annex NewAnnex(string says, IReadOnlyList<Annex> others) => new() { Id = Editable.FreeId("lampiran", says, others.Select(annex => annex.Id)), Kind = AnnexKind.Legend, Title = says };
}
