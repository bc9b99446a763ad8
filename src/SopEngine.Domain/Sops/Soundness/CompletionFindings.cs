using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Sops.Soundness;

/// <summary>Findings about situations from which a ticket can no longer be closed.</summary>
internal static class CompletionFindings
{
    public static void Report(CheckScope scope, Exploration exploration)
    {
        var prospects = new Prospects(exploration);
        foreach (var point in prospects.Stuck)
        {
            Stuck(scope, exploration, point);
        }

        foreach (var round in prospects.Rounds)
        {
            Round(scope, exploration, round);
        }
    }

    private static void Stuck(CheckScope scope, Exploration exploration, int point)
    {
        var marking = exploration.Points[point].Marking;
        foreach (var place in marking.Active)
        {
            NoAnswer(scope, exploration, point, place);
        }

        if (marking.Active.Count == 0)
        {
            foreach (var join in marking.Arrived.Select(arrival => arrival.Join).Distinct())
            {
                Waiting(scope, exploration, point, scope.Revision.FindStep(join)!);
            }
        }
    }

    private static void Waiting(CheckScope scope, Exploration exploration, int point, Step join)
    {
        var arrived = exploration.Points[point].Marking.Arrived;
        var missing = join.Join.Where(group => !group.Any(member => arrived.Contains(new Arrival(join.Id, member))))
            .Select(group => string.Join(" atau ", group.Select(member => Words.Row(scope.Revision.FindStep(member)!))))
            .ToList();
        scope.Report(
            "join-never-completes",
            scope.At(join, "join", "Gabungan"),
            $"Baris ini menunggu {Words.List(missing)}, yang tidak akan tiba; tiket berhenti di sini.",
            "Arahkan setiap cabang ke sini, sebutkan cabang penggantinya pada join sebagai pilihan, atau batalkan cabang lain dengan cancelsOthers: true.",
            exploration.PathTo(point));
    }

    private static void NoAnswer(CheckScope scope, Exploration exploration, int point, Place place)
    {
        var step = scope.Revision.FindStep(place.Step)!;
        var lane = scope.Revision.FindLane(place.Lane)?.Label ?? place.Lane;
        var withheld = exploration.WithheldAt(point, place);
        var (code, key, cell, harm, fix) = withheld switch
        {
            { Offered: 0 } => (
                "lane-without-answer",
                "lane",
                "Pelaksana",
                $"\"{lane}\" mendapat baris ini, tetapi tidak ada jawaban yang boleh dipilihnya; tiket berhenti di sini.",
                "Tambahkan pelaksana itu pada lanes sebuah jawaban, atau tambahkan jawaban baginya."),
            { Conditional: > 0 } => (
                "answers-not-offered",
                "outcomes",
                "Jawaban",
                "Ada isian formulir yang tidak memenuhi syarat satu jawaban pun; tiket berhenti di sini.",
                "Lengkapi syaratnya sehingga setiap isian mempunyai jawaban, atau biarkan satu jawaban tanpa syarat."),
            _ => (
                "answers-run-out",
                "outcomes",
                "Jawaban",
                "Sesudah jawabannya dipilih sebanyak yang dibolehkan, tidak ada jawaban lain; tiket berhenti di sini.",
                "Tambahkan jawaban tanpa max yang meneruskan atau menutup tiket."),
        };
        scope.Report(code, scope.At(step, key, cell), harm, fix, exploration.PathTo(point));
    }

    private static void Round(CheckScope scope, Exploration exploration, IReadOnlyList<int> round)
    {
        var taken = round.SelectMany(exploration.MovesFrom).Select(move => move.Place).ToHashSet();
        var still = exploration.Points[round[0]].Marking.Active
            .Where(place => !taken.Contains(place) && round.All(point => exploration.Points[point].Marking.Active.Contains(place)))
            .ToList();
        foreach (var place in still)
        {
            NoAnswer(scope, exploration, round[0], place);
        }

        var turning = taken.Select(place => place.Step).ToHashSet();
        var rows = scope.Revision.Steps.Where(step => turning.Contains(step.Id)).ToList();
        if (still.Count == 0)
        {
            scope.Report(
                "endless-loop",
                scope.At(rows[0], "outcomes", "Jawaban"),
                $"{Rows(rows)} berputar tanpa jalan keluar; tiket tidak pernah selesai.",
                "Tambahkan jawaban yang menuju baris di luar putaran, atau menutup tiket.",
                exploration.PathTo(round[0]));
        }
    }

    private static string Rows(List<Step> rows) => rows.Count == 1 ? "Baris ini" : $"Baris {Words.List([.. rows.Select(PlaceIndex.RowName)])}";
}
