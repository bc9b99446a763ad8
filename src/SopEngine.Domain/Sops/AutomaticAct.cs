namespace SopEngine.Domain.Sops;

/// <summary>The kinds of work a row can do by itself.</summary>
public enum AutomaticAct
{
    /// <summary>Sends the row's notifications.</summary>
    Send,

    /// <summary>Writes a document from a template.</summary>
    Document,

    /// <summary>Nothing but its outcome.</summary>
    Close,
}
