using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Reads the sentence back out of an explanation that a row keeps as JSON.</summary>
[DataContract]
public sealed class StoredExplanation
{
    /// <summary>The sentence.</summary>
    [DataMember(Name = "sentence")]
    public StoredSentence? Sentence { get; set; }

    /// <summary>The sentence in both languages; null when the text is empty, no JSON or without sentence.</summary>
    public static LocalizedText? SentenceOf(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return null;
        }

        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
            var stored = new DataContractJsonSerializer(typeof(StoredExplanation)).ReadObject(stream) as StoredExplanation;
            return stored?.Sentence is { } sentence ? new LocalizedText(sentence.English ?? string.Empty, sentence.French ?? string.Empty) : null;
        }
        catch (SerializationException)
        {
            // A document that somebody changed by hand explains nothing; the panel goes without it.
            return null;
        }
    }

    /// <summary>The part that is read.</summary>
    [DataContract]
    public sealed class StoredSentence
    {
        /// <summary>In English.</summary>
        [DataMember(Name = "en")]
        public string? English { get; set; }

        /// <summary>In French.</summary>
        [DataMember(Name = "fr")]
        public string? French { get; set; }
    }
}
