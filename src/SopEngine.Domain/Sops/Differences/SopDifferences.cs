using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Differences;

/// <summary>
/// Compares two revisions of one SOP in the SOP's own words. Rows, lanes, answers and questions are recognised by their permanent ids, so that a row that moved is not
/// one that went and another that came. The number of the revision and the printed numbers of rows are layout and not told.
/// </summary>
public static class SopDifferences
{
    private static readonly PartList<Step> _steps = new("Kegiatan", step => step.Id, (step, names) => $"{names.Row(step.Id)}: {Names.Cut(step.Activity)}");

    private static readonly PartList<Outcome> _outcomes =
        new("Jawaban", outcome => outcome.Id, (outcome, names) => $"{outcome.Label}: {OutcomeWords.Destination(outcome, names)}");

    private static readonly PartList<FormField> _fields = new("Formulir", field => field.Name, (field, _) => FieldCells.Told(field));

    private static readonly PartList<Form> _forms = new("Formulir", form => form.Id, (form, _) => form.Title, Ordered: false);

    private static readonly PartList<Lane> _lanes = new("Pelaksana", lane => lane.Id, (lane, _) => lane.Label);

    private static readonly PartList<DurationClass> _classes = new("Kelas waktu", known => known.Id, (known, _) => $"{known.Label}: {known.Range}");

    private static readonly PartList<PhaseTime> _phases =
        new("Waktu tahap", promise => promise.Phase.ToString(), (promise, _) => $"{EnumWords.Of(promise.Phase)}: {promise.Time}", Ordered: false, ByIndex: true);

    private static readonly PartList<Annex> _annexes = new("Lampiran", annex => annex.Id, (annex, _) => annex.Title.Length > 0 ? annex.Title : EnumWords.Of(annex.Kind));

    /// <param name="before">The earlier revision.</param>
    /// <param name="after">The later one.</param>
    /// <param name="roleName">The region's word for a role; null to show its id.</param>
    public static SopComparison Between(SopRevision before, SopRevision after, Func<string, string>? roleName = null)
    {
        var list = new DifferenceList(new Names(before, roleName ?? (role => role)), new Names(after, roleName ?? (role => role)));
        Around(list, before, after);
        list.Parts(_forms, before.Forms, after.Forms, "forms", NoRow, (old, now, place) =>
        {
            list.Cells(SmallCells.Forms, old, now, place, null, now.Title);
            Fields(list, old.Fields, now.Fields, place, null, now.Title);
        });
        var rows = Rows(list, before, after);
        list.Parts(_annexes, before.Annexes, after.Annexes, "annexes", NoRow, (old, now, place) => list.Cells(SmallCells.Annexes, old, now, place, null, now.Title));
        list.Cells(SmallCells.Notes, before, after, "");
        return new SopComparison(rows, list.Found);
    }

    private static void Around(DifferenceList list, SopRevision before, SopRevision after)
    {
        list.Cells(SmallCells.Head, before, after, "");
        list.Cells(DocumentCells.All, before.Document, after.Document, "document");
        list.Cells(SmallCells.Columns, before.Columns, after.Columns, "columns");
        list.Cells(SmallCells.Intake, before.Intake, after.Intake, "intake");
        list.Parts(_lanes, before.Lanes, after.Lanes, "lanes", NoRow, (old, now, place) => list.Cells(LaneCells.All, old, now, place, null, now.Label));
        list.Parts(_classes, before.Classes, after.Classes, "classes", NoRow, (old, now, place) => list.Cells(SmallCells.Classes, old, now, place, null, now.Label));
        list.Cells(SmallCells.Times, before, after, "");
        list.Parts(_phases, before.PhaseTimes, after.PhaseTimes, "phaseTimes", NoRow, (old, now, place) =>
            list.Cells(SmallCells.PhaseTimes, old, now, place, null, EnumWords.Of(now.Phase)));
    }

    /// <summary>Compares the table, and gives the rows with what was found in each.</summary>
    private static List<ComparedRow> Rows(DifferenceList list, SopRevision before, SopRevision after)
    {
        var start = list.Found.Count;
        list.Parts(_steps, before.Steps, after.Steps, "steps", (step, _) => PlaceIndex.RowName(step), (old, now, place) => Row(list, old, now, place));
        var found = list.Found.Skip(start).ToLookup(difference => difference.Place.Split('/')[1], StringComparer.Ordinal);
        return
        [
            .. PairedList<Step>.Of(_steps.Keyed(before.Steps), _steps.Keyed(after.Steps)).Pairs
                .Select(pair => new ComparedRow(pair.Before, pair.After, [.. found[pair.Key]])),
        ];
    }

    private static void Row(DifferenceList list, Step old, Step now, string place)
    {
        var row = PlaceIndex.RowName(now);
        list.Cells(StepCells.All, old, now, place, row);
        list.Parts(_outcomes, old.Outcomes, now.Outcomes, $"{place}/outcomes", (_, _) => row, (was, stands, here) =>
        {
            list.Cells(OutcomeCells.All, was, stands, here, row, $"\"{stands.Label}\"");
            Fields(list, was.Fields, stands.Fields, here, row, $"\"{stands.Label}\"");
        });
    }

    private static void Fields(DifferenceList list, IReadOnlyList<FormField> old, IReadOnlyList<FormField> now, string owner, string? row, string name) =>
        list.Parts(_fields, old, now, $"{owner}/fields", (_, _) => row, (was, stands, place) =>
            list.Cells(FieldCells.All, was, stands, place, row, $"{name}, {stands.Label}"));

    private static string? NoRow<T>(T part, Names names) => null;
}
