using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Sops.Soundness;

/// <summary>The layout of <see cref="TicketPoint.Memory"/>: answers, then counters of limited outcomes, then resolved (0, 1), then closure (0 none).</summary>
internal sealed class TicketMemory
{
    private readonly List<(string Step, string Outcome, int Max)> _limited;
    private readonly int _answers;

    public TicketMemory(SopRevision revision, int answers)
    {
        _answers = answers;
        _limited =
        [
            .. revision.Steps.SelectMany(step => step.Outcomes.Where(outcome => outcome.Max is not null)
                .Select(outcome => (step.Id, outcome.Id, Math.Min(outcome.Max!.Value, byte.MaxValue)))),
        ];
    }

    public byte[] Blank => new byte[_answers + _limited.Count + 2];

    /// <summary>True while a limited outcome may still be taken.</summary>
    public bool Allows(byte[] memory, string step, Outcome outcome)
    {
        var index = IndexOf(step, outcome);
        return index < 0 || memory[_answers + index] < _limited[index].Max;
    }

    /// <summary>What is remembered after an outcome was taken and rows were passed. The array given is changed.</summary>
    public byte[] Take(byte[] memory, string step, Outcome outcome, FlowStep taken)
    {
        Count(memory, step, outcome);
        return TakePassed(memory, taken);
    }

    /// <summary>The same for a start, which takes no outcome itself.</summary>
    public byte[] TakePassed(byte[] memory, FlowStep taken)
    {
        foreach (var passage in taken.Passed)
        {
            if (passage.Outcome is { } outcome)
            {
                Count(memory, passage.Step.Id, outcome);
            }
        }

        return memory;
    }

    /// <summary>What is remembered of a ticket that runs already, on top of its answers. The array given is changed.</summary>
    public byte[] Recall(byte[] memory, RunningTicket ticket)
    {
        for (var index = 0; index < _limited.Count; index++)
        {
            memory[_answers + index] = (byte)Math.Min(ticket.Taken(_limited[index].Step, _limited[index].Outcome), _limited[index].Max);
        }

        memory[^2] = ticket.IsResolved ? (byte)1 : (byte)0;
        memory[^1] = ticket.Closure is { } kind ? (byte)((int)kind + 1) : (byte)0;
        return memory;
    }

    public static bool IsResolved(byte[] memory) => memory[^2] == 1;

    /// <summary>How the ticket ends if it now closes in this way.</summary>
    public static ClosureKind Ending(byte[] memory, ClosureKind closing) => memory[^1] == 0 ? closing : (ClosureKind)(memory[^1] - 1);

    private void Count(byte[] memory, string step, Outcome outcome)
    {
        var index = IndexOf(step, outcome);
        if (index >= 0 && memory[_answers + index] < _limited[index].Max)
        {
            memory[_answers + index]++;
        }

        memory[^2] = outcome.Milestones.Contains(Milestone.Resolved) ? (byte)1 : outcome.Reopens ? (byte)0 : memory[^2];
        memory[^1] = outcome.Closure is { } kind ? (byte)((int)kind + 1) : memory[^1];
    }

    private int IndexOf(string step, Outcome outcome) =>
        outcome.Max is null ? -1 : _limited.FindIndex(limited => limited.Step == step && limited.Outcome == outcome.Id);
}
