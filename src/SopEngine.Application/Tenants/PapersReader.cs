using SopEngine.Application.Files;
using SopEngine.Domain.Papers;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tenants;

/// <summary>Reads <c>papers.yaml</c>. Whether its SOPs, rows and questions exist is for <see cref="Domain.Tenants.Checks.RegionChecks"/>.</summary>
internal static class PapersReader
{
    /// <summary>Above a paper, all lines together.</summary>
    private const int LongestTitle = 150;

    public static ReadPapers Read(MapReader map)
    {
        RootReader.Language(map, SopRevision.CurrentLanguage);
        var head = map.Map("letterhead", ReadHead) ?? Letterhead.None;
        var names = new ListedNames("surat", "papers");
        return new ReadPapers(head, map.List("papers", paper => ReadRule(paper, names)));
    }

    internal static Letterhead ReadHead(MapReader map) => new(map.Texts("lines"), map.Text("address") ?? "", map.Text("place") ?? "");

    private static PaperRule ReadRule(MapReader map, ListedNames names) => new()
    {
        Id = names.Add(map, map.Id("id", "Ia pengenal surat ini."), "id"),
        Sop = map.RequiredText("sop", "Ia pengenal SOP yang langkahnya menerbitkan surat."),
        Step = map.RequiredText("step", "Ia pengenal langkah yang menerbitkan surat."),
        On = map.RequiredText("on", "Tulis active, done, atau pengenal jawaban langkah itu."),
        Template = map.RequiredText("template", "Ia nama naskahnya."),
        Title = ReadTitle(map),
        Number = ReadNumber(map),
        Replaces = map.Text("replaces"),
        Return = map.Map("return", ReadReturn),
    };

    private static PaperReturn ReadReturn(MapReader map) => new(
        map.RequiredText("step", "Ia pengenal langkah pemohon yang mengembalikan surat."),
        map.RequiredText("outcome", "Ia pengenal jawaban langkah itu."),
        map.Text("field"));

    private static string ReadTitle(MapReader map)
    {
        var title = map.RequiredText("title", "Ia judul yang tercetak.");
        if (title.Length > LongestTitle)
        {
            map.Error("title", map.Entry("title")!, FileProblemCodes.Value, $"Judul surat lebih panjang dari {LongestTitle} huruf.", "Persingkat judulnya.");
        }

        return title;
    }

    internal static string? ReadNumber(MapReader map)
    {
        if (map.Text("number") is not { } text)
        {
            return null;
        }

        if (!NumberPattern.TryReadPaper(text, out _))
        {
            map.Error(
                "number", map.Entry("number")!, FileProblemCodes.Value, $"\"{text}\" bukan pola nomor surat.",
                "Pakai huruf, angka, garis miring, titik, dan tanda hubung, dengan {year}, {month}, {roman}, dan tepat satu {seq:N}, misalnya \"027/BA/{seq:3}/Diskominfo/{roman}/{year}\".");
            return null;
        }

        return text;
    }
}
