namespace SopEngine.Application.Bpmn;

/// <summary>What reading a BPMN file did with something in it.</summary>
public enum BpmnFindingKind
{
    /// <summary>Became part of the definition.</summary>
    Taken,

    /// <summary>Was changed in the diagram since we wrote it, and the diagram holds.</summary>
    Changed,

    /// <summary>The diagram does not say it; whoever goes on with the draft should look.</summary>
    Assumed,

    /// <summary>The engine has no such thing; it is not in the draft.</summary>
    Refused,
}
