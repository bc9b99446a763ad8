using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>Ways out of what has no effect, or cannot be as it stands, and is best taken away: the cell is emptied, or the entry leaves its list.</summary>
internal static class IdleFixes
{
    private static readonly Dictionary<string, string> _emptied = new(StringComparer.Ordinal)
    {
        ["about-misplaced"] = "Jangan isi dari akun pelapor", ["about-twice"] = "Jangan isi dari akun pelapor", ["about-type"] = "Jangan isi dari akun pelapor",
        ["acted-by-unused"] = "Hapus \"dicatat oleh\"",
        ["called-ended-unused"] = "Kosongkan \"bila tiket SOP yang dijalankan ditutup\"", ["generated-unknown"] = "Biarkan orang yang mengisi", ["holder-not-person"] = "Jangan tentukan orangnya dari isian",
        ["notice-too-long"] = "Hapus pemberitahuan sebelumnya", ["options-unused"] = "Hapus daftar pilihannya", ["proposed-without-clock"] = "Jangan usulkan jawaban ini",
        ["required-hidden"] = "Jadikan tidak wajib", ["generated-required"] = "Jadikan tidak wajib", ["silence-without-wait"] = "Jadikan jawaban yang dipilih orang",
        ["size-unreadable"] = "Pakai batas ukuran umum", ["start-outside-sop"] = "Jadikan bagian dari SOP",
    };

    private static readonly Dictionary<string, string> _removed = new(StringComparer.Ordinal)
    {
        ["class-unused"] = "Hapus kelas waktu ini", ["form-unused"] = "Hapus formulir ini", ["form-empty"] = "Hapus formulir ini", ["ladder-not-ascending"] = "Hapus anak tangga ini",
        ["phase-time-twice"] = "Hapus waktu tahap ini", ["phase-time-unused"] = "Hapus waktu tahap ini", ["template-missing"] = "Hapus pemberitahuan ini",
        ["evidence-not-asked"] = "Hapus bukti ini", ["evidence-not-in-cell"] = "Hapus bukti ini", ["evidence-places"] = "Hapus bukti ini", ["message-not-sent"] = "Hapus bukti ini",
        ["paper-not-made"] = "Hapus bukti ini", ["unknown-paper"] = "Hapus bukti ini",
    };

    public static IEnumerable<SopProposal> Of(Finding finding)
    {
        if (_emptied.TryGetValue(finding.Code, out var without))
        {
            yield return new SopProposal("kosongkan", without, new TypeCell(finding.Place, ""));
        }

        if (_removed.TryGetValue(finding.Code, out var gone) && Entry(finding.Place) is { } entry)
        {
            yield return new SopProposal("hapus", gone, new RemovePart(entry));
        }
    }

    /// <summary>The entry of a list that a place lies in.</summary>
    private static string? Entry(string place) => place.Split('/') switch
    {
        ["steps", var row, "needs" or "yields" or "notify" or "ladder", var at, ..] => $"steps/{row}/{place.Split('/')[2]}/{at}",
        ["classes" or "forms" or "phaseTimes", var at, ..] => $"{place.Split('/')[0]}/{at}",
        _ => null,
    };
}
