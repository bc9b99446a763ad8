namespace SopEngine.Application.Bpmn.Reading;
public sealed class ReadBpmn;
