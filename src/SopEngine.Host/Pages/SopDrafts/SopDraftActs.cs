using SopEngine.Application.Sops.Drafting;
using SopEngine.Domain.Sops.Editing;

namespace SopEngine.Host.Pages.SopDrafts;

/// <summary>
/// The buttons of a draft: each sends the whole table and a word with what it is about, the parts of which are divided by blanks. A button that speaks of what is not there any
/// more changes nothing.
/// </summary>
internal static class SopDraftActs
{
    public const string Field = "lakukan";

    public const string Undo = "urungkan";

    public const string Redo = "ulangi";

    public const string AddRow = "tambah-baris";

    public const string RemoveRow = "hapus-baris";

    public const string RowUp = "naikkan";

    public const string RowDown = "turunkan";

    public const string AddAnswer = "tambah-jawaban";

    public const string RemoveAnswer = "hapus-jawaban";

    public const string AddLane = "tambah-pelaksana";

    public const string RemoveLane = "hapus-pelaksana";

    public const string LaneLeft = "ke-kiri";

    public const string LaneRight = "ke-kanan";

    public const string Offer = "terima-usul";

    public const string Fix = "perbaiki";
    public const string AddPart = "tambah";
    public const string RemovePart = "buang";
    public const string PartUp = "naik";
    public const string PartDown = "turun";
    public const string AddForm = "buat-formulir";
    /// <summary>In the place of a list: a table copied from elsewhere.</summary>
    public const string Paste = "tempel";
    public const string ToRow = "rincian";
    public const string ToWhole = "rincian-sop";
    public const string ToTable = "tabel";

    /// <summary>Pages of the draft that want what is typed to be kept first; each is called like its address under the draft's.</summary>
    public const string ToApproval = "ajukan";

    public const string ToDifferences = "banding";

    public const string ToTrial = "coba";

    public const string ToForecast = "prakiraan";

    public const string ToTemplate = "templat";

    /// <summary>Prefix of the box that says what a new entry is called.</summary>
    public const string Says = "baru:";

    /// <summary>The name of that box for a list.</summary>
    public static string SaysOf(string list) => Says + list;

    /// <summary>What is to be done and what it is called; null for saving alone.</summary>
    /// <param name="act">The button's value.</param>
    /// <param name="draft">The draft as it stands.</param>
    /// <param name="roles">The region's roles: ids and labels.</param>
    /// <param name="says">What a new entry of a list is called.</param>
    public static (SopEdit Edit, string What)? Read(string act, SopDraft draft, IReadOnlyDictionary<string, string> roles, Func<string, string> says) => act.Split(' ') switch
    {
        [AddRow] => (new AddRow(""), "Baris ditambahkan"),
        [AddRow, var row] => (new AddRow(row), "Baris ditambahkan"),
        [RemoveRow, var row] => (new RemoveRow(row), $"{Row(draft, row)} dihapus"),
        [RowUp, var row] => (new MoveRow(row, At(draft, row) - 1), $"{Row(draft, row)} dinaikkan"),
        [RowDown, var row] => (new MoveRow(row, At(draft, row) + 1), $"{Row(draft, row)} diturunkan"),
        [AddAnswer, var row] => (new AddAnswer(row), $"Jawaban {Row(draft, row)} ditambahkan"),
        [RemoveAnswer, var row, var answer] => (new RemoveAnswer(row, answer), $"Jawaban {Row(draft, row)} dihapus"),
        [AddLane] => (new AddLane(), "Pelaksana ditambahkan"),
        [RemoveLane, var lane] => (new RemoveLane(lane), $"Pelaksana {draft.Revision.FindLane(lane)?.Label} dihapus"),
        [LaneLeft, var lane] => (new MoveLane(lane, AtLane(draft, lane) - 1), "Pelaksana digeser"),
        [LaneRight, var lane] => (new MoveLane(lane, AtLane(draft, lane) + 1), "Pelaksana digeser"),
        [Offer, var row] when draft.Revision.FindStep(row) is { } step && AnswerOffers.Of(draft.Revision, step) is { } offer => (offer.Edit, offer.Label),
        [AddPart, Paste] => Pasted(draft, says(Paste)),
        [AddPart, var list] => (new AddPart(list, says(list)), $"{SopCells.NameOf(list)} ditambahkan"),
        [RemovePart, var place] => (new RemovePart(place), $"{SopCells.NameOf(place)} dihapus"),
        [PartUp, var place] => (new MovePart(place, -1), $"{SopCells.NameOf(place)} dipindah"),
        [PartDown, var place] => (new MovePart(place, 1), $"{SopCells.NameOf(place)} dipindah"),
        [AddForm, var row] => (new AddForm(row, says($"steps/{row}")), "Formulir dibuat"),
        [Fix, var code, var place, var key] => Fixed(draft, code, place, key, roles),
        _ => null,
    };

    /// <summary>The same, with the entries whose names were typed and whose buttons were not pressed: nothing that was typed is lost, whatever the button.</summary>
    /// <param name="act">What is to be done; null for saving alone.</param>
    /// <param name="button">The button's value.</param>
    /// <param name="entries">What new entries are called, by list.</param>
    /// <param name="draft">The draft as it stands.</param>
    public static (SopEdit Edit, string What)? WithNew((SopEdit Edit, string What)? act, string button, IReadOnlyDictionary<string, string> entries, SopDraft draft)
    {
        var more = entries.Where(entry => !button.EndsWith($" {entry.Key}", StringComparison.Ordinal) && !(button.StartsWith(AddForm, StringComparison.Ordinal) && entry.Key == $"steps/{button[AddForm.Length..].Trim()}"))
            .Select(entry => entry.Key.Split('/') switch
            {
                [Paste] => Pasted(draft, entry.Value).Edit,
                ["steps", var row] => new AddForm(row, entry.Value),
                _ => new AddPart(entry.Key, entry.Value),
            }).ToList();
        return more.Count == 0 ? act : (new SeveralEdits(act is { } also ? [.. more, also.Edit] : more), string.Join("; ", new[] { "Butir ditambahkan", act?.What }.OfType<string>()));
    }

    private static (SopEdit Edit, string What) Pasted(SopDraft draft, string text)
    {
        var edit = PastedTable.Paste(draft.Revision, text).Edit;
        return (edit, $"{edit.Rows.Count} baris ditempel");
    }

    private static (SopEdit Edit, string What)? Fixed(SopDraft draft, string code, string place, string key, IReadOnlyDictionary<string, string> roles)
    {
        var finding = draft.Findings.FirstOrDefault(known => known.Code == code && known.Place == place);
        var fix = finding is null ? null : FindingFixes.Of(draft.Revision, finding, roles).FirstOrDefault(known => known.Key == key);
        return fix is null ? null : (fix.Edit, fix.Label);
    }

    private static int At(SopDraft draft, string row) => draft.Revision.FindStep(row) is { } step ? draft.Revision.Steps.ToList().IndexOf(step) : 0;

    private static int AtLane(SopDraft draft, string lane) => draft.Revision.FindLane(lane) is { } known ? draft.Revision.Lanes.ToList().IndexOf(known) : 0;

    private static string Row(SopDraft draft, string row) => draft.Revision.FindStep(row) is { No.Length: > 0 } step ? $"baris {step.No.TrimEnd('.')}" : "baris";
}
