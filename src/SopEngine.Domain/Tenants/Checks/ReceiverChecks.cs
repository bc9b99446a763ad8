using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tenants.Checks;

/// <summary>Messages, reminders and escalations reach somebody.</summary>
internal static class ReceiverChecks
{
    public static void Run(RegionScope scope, SopRevision sop)
    {
        var on = scope.ExtensionsOf(sop);
        foreach (var step in sop.Steps)
        {
            for (var index = 0; index < step.Notify.Count; index++)
            {
                if (!step.Notify[index].OutsideSop || on.Contains($"{step.Id}:notify"))
                {
                    Check(scope, sop, step, $"notify/{index}/to", "Notifikasi", step.Notify[index].To);
                    Check(scope, sop, step, $"notify/{index}/cc", "Notifikasi", step.Notify[index].Cc);
                }
            }

            for (var index = 0; index < step.Ladder.Count; index++)
            {
                if (!step.Ladder[index].OutsideSop || on.Contains($"{step.Id}:ladder"))
                {
                    Check(scope, sop, step, $"ladder/{index}/to", "Eskalasi", step.Ladder[index].To);
                }
            }

            Check(scope, sop, step, "remind/to", "Pengingat", step.Remind?.To ?? []);
        }
    }

    private static void Check(RegionScope scope, SopRevision sop, Step step, string key, string cell, IReadOnlyList<string> receivers)
    {
        foreach (var receiver in receivers)
        {
            if (NameAfter("role:", receiver) is { } role && IsRole(scope, role) && !scope.HasOfficer([role], null))
            {
                scope.ReportRow(
                    sop, step, "recipient-without-officer", key, cell,
                    $"Tidak ada yang memegang peran \"{role}\"; yang ditujukan kepadanya tidak sampai kepada siapa pun.",
                    "Beri seseorang peran itu di tenant.yaml atau di halaman daerah.");
            }

            if (NameAfter("person:", receiver) is { } name && scope.Tenant.People.Count > 0 && scope.Tenant.People.All(person => person.UserName != name))
            {
                scope.ReportRow(
                    sop, step, "unknown-person", key, cell,
                    $"Tidak ada orang dengan nama pengguna \"{name}\" di berkas daerah; yang ditujukan kepadanya mungkin tidak sampai.",
                    "Periksa nama penggunanya, atau buat akunnya di halaman daerah.");
            }
        }
    }

    // a role that does not exist is reported where it is named
    private static bool IsRole(RegionScope scope, string role) => scope.Tenant.Roles.Any(known => known.Id == role);

    private static string? NameAfter(string prefix, string receiver) => receiver.StartsWith(prefix, StringComparison.Ordinal) ? receiver[prefix.Length..] : null;
}
