namespace SopEngine.Application.Alarms;

/// <summary>Counts what became of alarms that are fired at the same time.</summary>
internal sealed class AlarmTally
{
    private int _fired;
    private int _failed;

    public int Fired => _fired;

    public int Failed => _failed;

    /// <summary>True: it took effect; false: it failed; null: there was nothing to do.</summary>
    public void Count(bool? worked)
    {
        if (worked == true)
        {
            Interlocked.Increment(ref _fired);
        }
        else if (worked == false)
        {
            Interlocked.Increment(ref _failed);
        }
    }
}
