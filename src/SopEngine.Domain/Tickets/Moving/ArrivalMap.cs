using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>What has arrived at joins, as another revision has it: its joins must still wait for those who came, and for somebody else.</summary>
internal static class ArrivalMap
{
    public static Result<IReadOnlyList<Arrival>> Of(RowMap map, Marking marking)
    {
        List<Arrival> arrived = [];
        foreach (var arrival in marking.Arrived)
        {
            if (!map.RowOf(arrival.Join).Succeeded(out var join, out var problem))
            {
                return problem;
            }

            var moved = new Arrival(join.Id, map.IdOf(arrival.Source));
            if (!join.Join.Any(group => group.Contains(moved.Source)) || arrived.Contains(moved))
            {
                return map.Refuse(arrival.Join, $"pada revisi itu baris ini tidak menunggu {Source(map, arrival)}, yang sudah tiba.");
            }

            arrived.Add(moved);
        }

        foreach (var arrival in marking.Arrived)
        {
            if (IsComplete(map.Find(arrival.Join)!, arrived))
            {
                return map.Refuse(arrival.Join, "pada revisi itu semua yang ditunggu baris ini sudah tiba; selesaikan dahulu cabang yang masih berjalan.");
            }
        }

        return arrived;
    }

    private static bool IsComplete(Step join, List<Arrival> arrived) =>
        join.Join.All(group => group.Any(source => arrived.Contains(new Arrival(join.Id, source))));

    private static string Source(RowMap map, Arrival arrival) => $"baris {map.Refuse(arrival.Source, "").Row}";
}
