using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>Whether an open visit can go on by a row of another revision, and in which lane.</summary>
internal static class PlaceMap
{
    public static Result<MovedPlace> Of(RowMap map, WorkItem item)
    {
        if (!map.RowOf(item.Step).Succeeded(out var row, out var missing))
        {
            return missing;
        }

        var old = map.Old(item.Step);
        if (KindChange(old, row, item) is { } change)
        {
            return map.Refuse(item.Step, change);
        }

        if (LaneOf(old, row, item.Lane) is not { } id || map.To.FindLane(id) is not { } lane)
        {
            return map.Refuse(item.Step, $"\"{map.From.FindLane(item.Lane)?.Label ?? item.Lane}\" tidak lagi menjadi pelaksananya pada revisi {map.To.Revision}.");
        }

        return RowMoves.OwnerOf(row, lane) == item.Owner
            ? new MovedPlace(row, lane)
            : map.Refuse(item.Step, "pada revisi itu baris ini dikerjakan pihak lain: waktu pemohon menjadi waktu penyedia, atau sebaliknya.");
    }

    /// <summary>A visit in the row's own lane goes where the row goes; one that was passed on stays with whom it was passed to.</summary>
    private static string? LaneOf(Step old, Step row, string lane) =>
        row.Lane == lane || row.With.Contains(lane) ? lane : old.Lane == lane ? row.Lane : null;

    private static string? KindChange(Step old, Step row, WorkItem item)
    {
        if (row.Kind != StepKind.Activity || row.AnyTime || row.Automatic is null != old.Automatic is null)
        {
            return "pada revisi itu baris penggantinya tidak menunggu dikerjakan orang.";
        }

        if (row.Call != old.Call)
        {
            return old.Call is { } call
                ? $"baris ini menjalankan SOP {call.Sop}{(item.Called is { } called ? $" (tiket {called})" : "")}, sedangkan penggantinya tidak."
                : $"penggantinya menjalankan SOP {row.Call!.Sop}, sedangkan baris ini dikerjakan orang.";
        }

        return item.Signatures.Count > 0 && row.Signatures?.Outcome != old.Signatures?.Outcome
            ? "sudah ada yang menandatangani, dan pada revisi itu tanda tangannya berlaku untuk jawaban lain."
            : null;
    }
}
