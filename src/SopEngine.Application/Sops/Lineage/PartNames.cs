using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Differences;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>What the parts of an SOP are called in Indonesian, and which part a difference belongs to.</summary>
internal static class PartNames
{
    private const int Longest = 80;

    private static readonly string[] _lists = ["steps", "lanes", "forms", "classes"];

    /// <summary>The part that a difference is told with; null for what is never offered.</summary>
    public static string? Of(Difference difference) => difference.Place.Split('/') switch
    {
        [var list, _] when difference.Kind == DifferenceKind.Moved && Array.IndexOf(_lists, list) >= 0 => list + LineageSides.Order,
        [var list, var id, ..] when Array.IndexOf(_lists, list) >= 0 => $"{list}/{id}",
        ["document" or "intake" or "columns", ..] and [var section, ..] => section,
        ["topicClock" or "ticketTime" or "phaseTimes", ..] => LineageSides.Times,
        _ => null,
    };

    /// <summary>The name of a part, as its first text that has it calls it.</summary>
    public static string Title(string place, params IReadOnlyList<SopRevision> texts) => place.Split('/') switch
    {
        ["steps", var id] => First(texts, text => text.FindStep(id)) is { } step ? Row(step) : $"Baris {id}",
        ["lanes", var id] => $"Pelaksana: {First(texts, text => text.FindLane(id))?.Label ?? id}",
        ["forms", var id] => $"Formulir: {First(texts, text => text.FindForm(id))?.Title ?? id}",
        ["classes", var id] => $"Kelas waktu: {First(texts, text => text.FindClass(id))?.Label ?? id}",
        _ => place switch
        {
            "steps" => "Seluruh baris",
            "steps:order" => "Urutan baris",
            "lanes" => "Seluruh pelaksana",
            "lanes:order" => "Urutan pelaksana",
            "forms" => "Seluruh formulir",
            "forms:order" => "Urutan formulir",
            "classes" => "Seluruh kelas waktu",
            "classes:order" => "Urutan kelas waktu",
            "document" => "Identitas SOP",
            "intake" => "Penerimaan tiket",
            "columns" => "Kolom tabel",
            _ => "Waktu tiket dan tahap",
        },
    };

    private static T? First<T>(IEnumerable<SopRevision> texts, Func<SopRevision, T?> find)
        where T : class => texts.Select(find).FirstOrDefault(found => found is not null);

    private static string Row(Step step)
    {
        var said = step.Activity.Length > Longest ? $"{step.Activity[..Longest].TrimEnd()}…" : step.Activity;
        return step.No.Length > 0 ? $"Baris {step.No.TrimEnd('.')}: {said}" : $"Baris: {(said.Length > 0 ? said : step.Id)}";
    }
}
