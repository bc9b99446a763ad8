using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>
/// The outcomes of one row as the diagram now has them. What the diagram still shows as we drew it stays as it was, whatever BPMN cannot say of it; what was never drawn stays too.
/// </summary>
internal sealed class OutcomeMerge(Names names, Report report)
{
    public IReadOnlyList<Outcome> Of(Step step, ReadRow? drawn, ReadRow read, Func<int, bool> isEarlier)
    {
        var now = read.Outcomes.ToList();
        var kept = new List<Outcome>();
        var lost = new List<(Outcome Outcome, ReadOutcome Was, int At)>();
        foreach (var outcome in step.Outcomes)
        {
            var was = drawn?.Outcomes.FirstOrDefault(each => each.Id == outcome.Id);
            if (was is null)
            {
                kept.Add(outcome);
            }
            else if (now.Find(each => each.Id == outcome.Id) is { } same)
            {
                kept.Add(Edited(step, outcome, was, same, isEarlier));
            }
            else
            {
                lost.Add((outcome, was, kept.Count));
            }
        }

        now.RemoveAll(each => each.Id is not null && step.FindOutcome(each.Id) is not null);
        return Complete(step, read, kept, lost, now, isEarlier);
    }

    /// <summary>Tools may lose whose flow it is: what leads where one of ours led, or says what it said, is that one. The others are new.</summary>
    private List<Outcome> Complete(Step step, ReadRow read, List<Outcome> kept, List<(Outcome Outcome, ReadOutcome Was, int At)> lost, List<ReadOutcome> now, Func<int, bool> isEarlier)
    {
        foreach (var (outcome, was, at) in Enumerable.Reverse(lost))
        {
            var found = now.Find(each => each.LeadsWhere(was) && each.Label == was.Label) ?? now.Find(each => each.LeadsWhere(was)) ?? now.Find(each => each.Label.Length > 0 && each.Label == was.Label);
            if (found is null)
            {
                report.Add(BpmnFindingKind.Changed, read.Node.Id, read.Node.Name, $"Jawaban \"{outcome.Label}\" pada \"{step.Activity}\" sudah tidak ada di diagram dan dihapus.");
                continue;
            }

            now.Remove(found);
            kept.Insert(at, Edited(step, outcome, was, found, isEarlier));
        }

        var free = new NewIds(step.Outcomes.Select(outcome => outcome.Id));
        foreach (var added in now)
        {
            kept.Add(New(read, added, now.Count + kept.Count > 1, free, isEarlier));
        }

        return kept;
    }

    private Outcome Edited(Step step, Outcome outcome, ReadOutcome was, ReadOutcome now, Func<int, bool> isEarlier)
    {
        var edited = outcome;
        if (now.Label != was.Label && now.Label.Length > 0)
        {
            report.Add(BpmnFindingKind.Changed, step.Id, now.Label, $"Jawaban \"{outcome.Label}\" pada \"{step.Activity}\" menjadi \"{now.Label}\".");
            edited = edited with { Label = now.Label };
        }

        if (!now.LeadsWhere(was))
        {
            report.Add(BpmnFindingKind.Changed, step.Id, edited.Label, $"Jawaban \"{edited.Label}\" pada \"{step.Activity}\" sekarang menuju tempat lain.");
            edited = Led(edited with { Goto = [], ReturnTo = null, PassTo = null, Close = null, Extend = null }, now, isEarlier);
        }

        return edited;
    }

    private Outcome New(ReadRow read, ReadOutcome added, bool several, NewIds free, Func<int, bool> isEarlier)
    {
        var label = added.Label.Length > 0 ? added.Label : several && added.To is [var only] ? $"Ke {names.Rows.GetValueOrDefault(only, "baris lain")}" : "Selesai";
        report.Add(BpmnFindingKind.Taken, read.Node.Id, read.Node.Name, $"Alur \"{label}\" sesudah \"{read.Node.Name}\" menjadi jawaban.");
        return Led(new Outcome { Id = free.Of(label, "selesai"), Label = label }, added, isEarlier);
    }

    /// <summary>Back to an earlier row is a return; on, also to a later row that awaits others, is not.</summary>
    private Outcome Led(Outcome outcome, ReadOutcome to, Func<int, bool> isEarlier)
    {
        if (to.Close is { } kind)
        {
            return outcome with { Close = kind };
        }

        if (to.PassTo is { } lane)
        {
            return outcome with { PassTo = names.Lanes.GetValueOrDefault(lane) };
        }

        return to.Direct && to.To is [var only] && isEarlier(only) ? outcome with { ReturnTo = names.Rows[only] } : outcome with { Goto = [.. to.To.Select(row => names.Rows[row])] };
    }
}
