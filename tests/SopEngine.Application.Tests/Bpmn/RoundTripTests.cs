using FsCheck;
using FsCheck.Fluent;
using SopEngine.Application.Bpmn;
using SopEngine.Application.Bpmn.Reading;
using SopEngine.Application.Bpmn.Writing;
using SopEngine.Application.Sops;
using SopEngine.Application.Tests.Sops;

namespace SopEngine.Application.Tests.Bpmn;

public sealed class RoundTripTests
{
    [Theory]
    [MemberData(nameof(SoundDefinitions.Names), MemberType = typeof(SoundDefinitions))]
    public void What_was_written_comes_back_the_same(string name)
    {
        var revision = SoundDefinitions.Of(name);

        var reading = Read(BpmnWriter.Write(revision));

        reading.Own.Should().BeTrue();
        reading.Findings.Should().BeEmpty();
        CanonicalJson.Write(reading.Draft).Should().Be(CanonicalJson.Write(revision));
    }

    [Theory]
    [MemberData(nameof(SoundDefinitions.Names), MemberType = typeof(SoundDefinitions))]
    public void The_same_definition_always_gives_the_same_bytes(string name)
    {
        BpmnWriter.Write(SoundDefinitions.Of(name)).Should().Equal(BpmnWriter.Write(SoundDefinitions.Of(name)));
    }

    [Fact]
    public void A_definition_with_anything_in_it_comes_back_the_same() =>
        Prop.ForAll(RandomRevisions.Arbitrary, revision =>
        {
            var reading = Read(BpmnWriter.Write(revision));
            CanonicalJson.Write(reading.Draft).Should().Be(CanonicalJson.Write(revision));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static BpmnReading Read(byte[] file) =>
        ReadBpmn.From(file).Succeeded(out var reading, out var problem) ? reading : throw new InvalidOperationException(problem.Detail);
}
