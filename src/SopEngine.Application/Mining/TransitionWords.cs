namespace SopEngine.Application.Mining;

internal static class TransitionWords
{
    /// <summary>As the lifecycle extension writes it.</summary>
    public static string Word(this Transition transition) => transition switch
    {
        Transition.Start => "start",
        Transition.Suspend => "suspend",
        Transition.Resume => "resume",
        Transition.Complete => "complete",
        Transition.Abort => "ate_abort",
    };
}
