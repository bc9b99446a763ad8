using Microsoft.Net.Http.Headers;
using SopEngine.Application.Bpmn.Writing;
using SopEngine.Application.Elsa;
using SopEngine.Application.Sops;

namespace SopEngine.Host.Pages.Sops;

/// <summary>A revision as files that other tools open. It never changes: whoever has a file may ask whether it is still the same.</summary>
internal static class SopFiles
{
    public static IResult Bpmn(LoadedSop sop) => File(sop, BpmnWriter.Write(sop.Printed), BpmnWriter.ContentType, "bpmn");

    public static IResult Elsa(LoadedSop sop) => File(sop, ElsaWriter.Write(sop.Printed), ElsaWriter.ContentType, "elsa.json");

    private static IResult File(LoadedSop sop, byte[] content, string contentType, string ending) => Results.File(
        content, contentType, $"{sop.Printed.Sop}-{sop.Printed.Revision}.{ending}", entityTag: new EntityTagHeaderValue($"\"{sop.Sha256}-{ending}\""));
}
