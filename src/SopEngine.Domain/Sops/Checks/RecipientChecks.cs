using System.Text.RegularExpressions;

namespace SopEngine.Domain.Sops.Checks;

/// <summary>Whoever is told, reminded or added can be found.</summary>
internal static partial class RecipientChecks
{
    public static void Run(CheckScope scope, Spot spot, IReadOnlyList<string> recipients, bool required)
    {
        if (required && recipients.Count == 0)
        {
            scope.Report("recipients-missing", spot, "Tidak ada penerimanya; tidak ada yang diberi tahu.", "Sebutkan penerimanya, misalnya requester atau lane:PELAKSANA.");
        }

        foreach (var recipient in recipients)
        {
            if (!Known(scope, recipient))
            {
                scope.Report(
                    "unknown-recipient",
                    spot,
                    $"Penerima \"{recipient}\" tidak dikenal; tidak ada yang diberi tahu.",
                    "Tulis requester, assignee, lane:PELAKSANA, role:JABATAN, atau person:NAMA-PENGGUNA.");
            }
            else if (Lane(scope, recipient) is { External: true } outside)
            {
                scope.Report(
                    "recipient-external",
                    spot,
                    $"\"{outside.Label}\" tidak mempunyai akun; pemberitahuannya tidak sampai kepada siapa pun.",
                    "Tulis pelaksana yang petugasnya mencatatkan, lalu ia yang meneruskan.");
            }
        }
    }

    private static bool Known(CheckScope scope, string recipient)
    {
        var parts = recipient.Split(':');
        return recipient is "requester" or "assignee" || (parts.Length == 2 && parts[0] switch
        {
            "lane" => Lane(scope, recipient) is not null,
            "role" => Name().IsMatch(parts[1]) && scope.Around.Roles?.Contains(parts[1]) != false,
            "person" => parts[1].Trim().Length > 0,
            _ => false,
        });
    }

    private static Lane? Lane(CheckScope scope, string recipient) =>
        recipient.StartsWith("lane:", StringComparison.Ordinal) ? scope.Revision.FindLane(recipient["lane:".Length..]) : null;

    [GeneratedRegex("^[a-z][a-z0-9-]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
