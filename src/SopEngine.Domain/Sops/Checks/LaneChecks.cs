namespace SopEngine.Domain.Sops.Checks;

/// <summary>The columns under Pelaksana: somebody can act in each, and one is the requester's.</summary>
internal static class LaneChecks
{
    public static void Run(CheckScope scope)
    {
        var revision = scope.Revision;
        var requesters = revision.Lanes.Where(lane => lane.Requester).ToList();
        if (requesters.Count == 0)
        {
            scope.Report(
                "requester-missing",
                CheckScope.At("lanes", "Pelaksana"),
                "Tidak ada pelaksana yang mengajukan tiket; pemohon tidak mempunyai tempat pada bagan.",
                "Tandai satu pelaksana dengan requester: true.");
        }

        foreach (var second in requesters.Skip(1))
        {
            scope.Report(
                "requester-twice",
                scope.At(second, "requester", "Pelaksana"),
                $"\"{requesters[0].Label}\" sudah menjadi pemohon; tiket hanya mempunyai satu pemohon.",
                "Biarkan requester: true pada satu pelaksana saja.");
        }

        foreach (var lane in revision.Lanes)
        {
            Holders(scope, lane);
            External(scope, lane);
            Used(scope, lane);
        }
    }

    private static void Holders(CheckScope scope, Lane lane)
    {
        if (lane.Roles.Count == 0 && !lane.Requester && !lane.External)
        {
            scope.Report(
                "lane-without-role",
                scope.At(lane, "roles", "Pelaksana"),
                $"Tidak ada jabatan yang bertindak sebagai \"{lane.Label}\"; pekerjaannya tidak sampai kepada siapa pun.",
                "Sebutkan jabatannya (role), atau tandai sebagai pemohon atau pihak luar.");
        }

        if (lane.Roles.Count > 0 && (lane.Requester || lane.External))
        {
            scope.Report(
                "role-unused",
                scope.At(lane, "roles", "Pelaksana"),
                $"\"{lane.Label}\" adalah {(lane.Requester ? "pemohon" : "pihak luar")}; jabatan yang disebut tidak berpengaruh.",
                "Hapus jabatannya, atau hapus tanda pemohon atau pihak luar.");
        }

        foreach (var role in lane.Roles.Where(role => scope.Around.Roles is { } known && !known.Contains(role)))
        {
            scope.Report(
                "unknown-role",
                scope.At(lane, "roles", "Pelaksana"),
                $"Daerah ini tidak mempunyai jabatan \"{role}\"; tidak ada yang dapat bertindak.",
                "Tambahkan jabatan itu pada berkas daerah, atau betulkan namanya.");
        }
    }

    private static void External(CheckScope scope, Lane lane)
    {
        if (lane.External && scope.Revision.FindLane(lane.ActedBy) is not { External: false, Requester: false })
        {
            scope.Report(
                "external-without-officer",
                scope.At(lane, "actedBy", "Pelaksana"),
                $"\"{lane.Label}\" tidak mempunyai akun dan tidak ada petugas yang mencatat tindakannya; tiket berhenti di sana.",
                "Isi actedBy dengan pelaksana yang petugasnya mencatatkan.");
        }

        if (!lane.External && lane.ActedBy is not null)
        {
            scope.Report(
                "acted-by-unused",
                scope.At(lane, "actedBy", "Pelaksana"),
                $"\"{lane.Label}\" bukan pihak luar dan bertindak sendiri; actedBy tidak berpengaruh.",
                "Hapus actedBy, atau tambahkan external: true.");
        }
    }

    private static void Used(CheckScope scope, Lane lane)
    {
        var used = lane.Requester
            || scope.Revision.Steps.Any(step => step.Lane == lane.Id || step.With.Contains(lane.Id))
            || scope.Revision.Lanes.Any(other => other.External && other.ActedBy == lane.Id);
        if (!used)
        {
            scope.Report(
                "lane-unused",
                scope.At(lane, null, "Pelaksana"),
                $"\"{lane.Label}\" tercetak sebagai kolom, tetapi tidak mempunyai satu kegiatan pun.",
                "Hapus kolomnya, atau berikan kegiatan kepadanya.");
        }
    }
}
