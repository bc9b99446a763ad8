using System.Globalization;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>The row and the Indonesian name of the cell that a place of a definition belongs to.</summary>
internal static class CellNames
{
    private static readonly Dictionary<string, string> _ofStepKeys = new(StringComparer.Ordinal)
    {
        ["no"] = "No",
        ["activity"] = "Kegiatan",
        ["lane"] = "Pelaksana",
        ["with"] = "Pelaksana",
        ["phase"] = "Fase",
        ["requirements"] = "Kelengkapan",
        ["needs"] = "Kelengkapan",
        ["time"] = "Waktu",
        ["reading"] = "Waktu",
        ["outputs"] = "Output",
        ["yields"] = "Output",
        ["remarks"] = "Keterangan",
        ["form"] = "Formulir",
        ["outcomes"] = "Jawaban",
        ["notify"] = "Notifikasi",
        ["wait"] = "Batas tunggu",
        ["ladder"] = "Eskalasi",
        ["remind"] = "Pengingat",
        ["signatures"] = "Tanda tangan",
    };

    public static (string? Row, string? Cell) Of(SopRevision? revision, string place)
    {
        var parts = place.Split('/');
        if (parts.Length < 2 || parts[0] != "steps")
        {
            return (null, null);
        }

        var step = revision?.FindStep(parts[1]) ?? ByIndex(revision, parts[1]);
        var no = step?.No.Trim().TrimEnd('.') ?? "";
        return (no.Length > 0 ? no : step?.Id ?? parts[1], parts.Length > 2 ? _ofStepKeys.GetValueOrDefault(parts[2]) : null);
    }

    private static Step? ByIndex(SopRevision? revision, string index) =>
        revision is not null && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < revision.Steps.Count
            ? revision.Steps[number]
            : null;
}
