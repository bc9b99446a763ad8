using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>Finds for each row of one revision the row of another by which it goes on.</summary>
internal sealed class RowMap(SopRevision from, SopRevision to, IReadOnlyDictionary<string, string>? named)
{
    public SopRevision From => from;

    public SopRevision To => to;

    public string IdOf(string row) => named?.GetValueOrDefault(row) ?? row;

    public bool IsNamed(string row) => IdOf(row) != row;

    /// <summary>The row by which an old one goes on; null when there is none.</summary>
    public Step? Find(string row) => to.FindStep(IdOf(row));

    public Step Old(string row) => from.FindStep(row) ?? throw new InvalidOperationException($"The revision has no row '{row}'.");

    public Result<Step> RowOf(string row) => Find(row) is { } step
        ? step
        : Refuse(row, named?.GetValueOrDefault(row) is { } wrong
            ? $"baris penggantinya, \"{wrong}\", tidak ada pada revisi {to.Revision}."
            : $"baris ini tidak ada lagi pada revisi {to.Revision}, dan belum disebut baris penggantinya.");

    /// <summary>Where the visits and arrivals stand in the other revision, or the first that has no place there.</summary>
    public Result<Marking> MarkingOf(TicketState state)
    {
        List<Place> places = [];
        foreach (var item in state.Items.Values)
        {
            if (!PlaceMap.Of(this, item).Succeeded(out var place, out var problem))
            {
                return problem;
            }

            if (places.Exists(other => other.Step == place.Step))
            {
                return Refuse(item.Step, "baris penggantinya sudah dipakai baris lain yang juga sedang berjalan.");
            }

            places.Add(place.At);
        }

        return ArrivalMap.Of(this, state.Marking).Succeeded(out var arrived, out var missing) ? Marking.Of(places, arrived) : missing;
    }

    /// <summary>A refusal that names a row of the revision the ticket runs on.</summary>
    public MoveProblems.CannotMove Refuse(string row, string why) => new(from.FindStep(row) is { } step ? PlaceIndex.RowName(step) : row, why);
}
