using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tenants.Checks;

/// <summary>Work finds somebody who may do it.</summary>
internal static class OfficerChecks
{
    public static void Run(RegionScope scope, SopRevision sop)
    {
        foreach (var lane in sop.Lanes.Where(lane => lane.Roles.Count > 0))
        {
            if (!scope.HasOfficer(lane.Roles, null))
            {
                scope.ReportSop(
                    sop, "lane-without-officer", $"lanes/{lane.Id}/roles", "Pelaksana",
                    $"Tidak ada yang memegang peran untuk \"{lane.Label}\" di daerah ini; pekerjaannya tidak diambil siapa pun.",
                    "Beri seseorang peran itu di tenant.yaml atau di halaman daerah.");
            }
            else
            {
                CheckUnits(scope, sop, lane);
            }
        }
    }

    private static void CheckUnits(RegionScope scope, SopRevision sop, Lane lane)
    {
        foreach (var (answer, unit) in lane.Unit?.Map ?? new Dictionary<string, string>())
        {
            if (IsUnit(scope, unit) && !scope.HasOfficer(lane.Roles, unit))
            {
                scope.ReportSop(
                    sop, "unit-without-officer", $"lanes/{lane.Id}/unit/map/{answer}", "Pelaksana",
                    $"Jawaban \"{answer}\" menuju unit \"{unit}\", tetapi di sana tidak ada yang memegang peran untuk \"{lane.Label}\".", Mend(unit));
            }
        }

        foreach (var topic in scope.Tenant.Topics.Where(topic => topic.Sop == sop.Sop && lane.Unit?.From == UnitSource.Topic))
        {
            if (topic.Unit is { } unit && IsUnit(scope, unit) && !scope.HasOfficer(lane.Roles, unit))
            {
                scope.ReportCatalogue(
                    "unit-without-officer", $"topics/{topic.Id}/unit",
                    $"Topik \"{topic.Label}\" menuju unit \"{unit}\", tetapi di sana tidak ada yang memegang peran untuk \"{lane.Label}\".",
                    Mend(unit));
            }
        }
    }

    // a unit that does not exist is reported where it is named
    private static bool IsUnit(RegionScope scope, string unit) => scope.Tenant.Units.Any(known => known.Id == unit);

    private static string Mend(string unit) => $"Beri seseorang peran itu untuk unit \"{unit}\", atau tanpa unit supaya berlaku untuk semua.";
}
