using System.Text.RegularExpressions;

namespace SopEngine.Domain.Sops.Checks;

/// <summary>Ids are well formed and told apart; what people read is not empty.</summary>
internal static partial class NameChecks
{
    /// <summary>Ids stand in keys of tables and in addresses.</summary>
    private const int Longest = 64;

    public static void Run(CheckScope scope)
    {
        var revision = scope.Revision;
        if (!IsId(revision.Sop))
        {
            Bad(scope, CheckScope.At("sop", "Id"), revision.Sop);
        }

        Ids(scope, revision.Lanes, lane => lane.Id, "Pelaksana");
        Ids(scope, revision.Classes, known => known.Id, "Kelas waktu");
        Ids(scope, revision.Forms, form => form.Id, "Formulir");
        Ids(scope, revision.Steps, step => step.Id, "Kegiatan");
        Ids(scope, revision.Annexes, annex => annex.Id, "Lampiran");
        foreach (var form in revision.Forms)
        {
            Ids(scope, form.Fields, field => field.Name, "Formulir", "name");
        }

        foreach (var step in revision.Steps)
        {
            Ids(scope, step.Outcomes, outcome => outcome.Id, "Jawaban");
            foreach (var outcome in step.Outcomes)
            {
                Ids(scope, outcome.Fields, field => field.Name, "Formulir", "name");
                AskedTwice(scope, step, outcome);
            }
        }

        Channels(scope, revision.Intake);
    }

    private static void Channels(CheckScope scope, IntakeRules intake)
    {
        foreach (var channel in intake.Channels.Where(channel => !IsId(channel)))
        {
            Bad(scope, CheckScope.At("intake/channels", "Penerimaan"), channel);
        }

        if (intake.Channels.Distinct().Count() != intake.Channels.Count)
        {
            scope.Report(
                "duplicate-id", CheckScope.At("intake/channels", "Penerimaan"), "Kanal yang sama disebut dua kali.", "Hapus salah satunya.");
        }
    }

    private static void AskedTwice(CheckScope scope, Step step, Outcome outcome)
    {
        var asked = scope.Revision.FindForm(step.Form)?.Fields.Select(field => field.Name) ?? [];
        foreach (var field in outcome.Fields.IntersectBy(asked, field => field.Name))
        {
            scope.Report(
                "duplicate-id",
                scope.At(field, "name", "Formulir"),
                $"Isian \"{field.Name}\" sudah ada pada formulir baris ini; kedua jawaban akan saling menimpa.",
                "Beri nama lain, atau hapus salah satunya.");
        }
    }

    private static void Ids<T>(CheckScope scope, IReadOnlyList<T> parts, Func<T, string> idOf, string cell, string key = "id")
        where T : class
    {
        HashSet<string> seen = [];
        foreach (var part in parts)
        {
            var id = idOf(part);
            if (!IsId(id))
            {
                Bad(scope, scope.At(part, key, cell), id);
            }
            else if (!seen.Add(id))
            {
                scope.Report(
                    "duplicate-id",
                    scope.At(part, key, cell),
                    $"\"{id}\" sudah dipakai di atasnya; rujukan kepadanya menjadi tidak pasti.",
                    "Beri nama yang berbeda; nama pada revisi yang sudah terbit tidak boleh diubah.");
            }
        }
    }

    private static bool IsId(string text) => text.Length <= Longest && Id().IsMatch(text);

    private static void Bad(CheckScope scope, Spot spot, string id) => scope.Report(
        "bad-id",
        spot,
        id.Length == 0 ? "Nama tetapnya kosong; tidak ada yang dapat merujuk kepadanya." : $"\"{id}\" bukan nama tetap yang sah.",
        "Pakai huruf kecil, angka, dan tanda hubung, diawali huruf, paling panjang 64, misalnya tentukan-layanan.");

    [GeneratedRegex("^[a-z][a-z0-9-]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Id();
}
