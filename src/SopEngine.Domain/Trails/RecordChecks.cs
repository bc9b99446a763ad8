namespace SopEngine.Domain.Trails;

/// <summary>What can be said of a region's records without the entries they were made of.</summary>
public static class RecordChecks
{
    /// <summary>What is wrong with the records among themselves; empty when they are whole.</summary>
    /// <param name="records">All there are, by day.</param>
    public static IEnumerable<DayFault> Among(IEnumerable<DayRecord> records)
    {
        DayRecord? before = null;
        foreach (var record in records)
        {
            if (before?.Day.AddDays(1) is { } day && day < record.Day)
            {
                yield return new(day, DayFaultKind.RecordMissing);
            }

            if (!record.IsSound)
            {
                yield return new(record.Day, DayFaultKind.RecordChanged);
            }

            if (record.Previous != (before?.Hash ?? DayRecord.NoPrevious))
            {
                yield return new(record.Day, DayFaultKind.RecordsBroken);
            }

            before = record;
        }
    }

    /// <summary>
    /// Where the records are not those that were fetched before and kept outside. A difference changes the hashes of all records after it; those are not told again.
    /// </summary>
    /// <param name="records">All there are here, by day.</param>
    /// <param name="outside">Those kept outside, by day; days may be missing.</param>
    public static IEnumerable<DayFault> Against(IReadOnlyList<DayRecord> records, IReadOnlyList<DayRecord> outside)
    {
        var here = records.ToDictionary(record => record.Day);
        var last = records.Count == 0 ? DateOnly.MinValue : records[^1].Day;
        if (outside.LastOrDefault(kept => kept.IsSound) is { } end && end.Day > last)
        {
            yield return new(last, DayFaultKind.EndsEarly, end);
        }

        var differs = false;
        foreach (var kept in outside.Where(kept => kept.Day <= last || !kept.IsSound))
        {
            if (Kind(here.GetValueOrDefault(kept.Day), kept, differs) is { } kind)
            {
                differs = true;
                yield return new(kept.Day, kind, kept);
            }
        }
    }

    private static DayFaultKind? Kind(DayRecord? record, DayRecord kept, bool differs) => record switch
    {
        _ when !kept.IsSound => DayFaultKind.OutsideUnsound,
        null => DayFaultKind.OutsideOnly,
        _ when record.Root != kept.Root => record.ComputedAt > kept.ComputedAt ? DayFaultKind.OutsideEarlier : DayFaultKind.OutsideDiffers,
        _ when record.Hash != kept.Hash && !differs => DayFaultKind.OutsideRecordDiffers,
        _ => null,
    };
}
