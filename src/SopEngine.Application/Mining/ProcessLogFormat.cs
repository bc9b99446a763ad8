namespace SopEngine.Application.Mining;

/// <summary>In which form a process log is written.</summary>
public enum ProcessLogFormat
{
    /// <summary>IEEE 1849: one trace a ticket.</summary>
    Xes,

    /// <summary>OCEL 2.0 in JSON: events and the objects they are about.</summary>
    Ocel,
}
