using System.Runtime.Serialization;

namespace Dynamics.Loyalty.Plugins.Churn.Preview;

/// <summary>A weight that is to be previewed.</summary>
[DataContract]
public sealed class PreviewedKind
{
    /// <summary>Value of the signal kind choice.</summary>
    [DataMember(Name = "kind")]
    public int? Kind { get; set; }

    /// <summary>Points.</summary>
    [DataMember(Name = "points")]
    public decimal? Points { get; set; }

    /// <summary>Half-life in days.</summary>
    [DataMember(Name = "halfLifeDays")]
    public int? HalfLifeDays { get; set; }

    /// <summary>Cap in points.</summary>
    [DataMember(Name = "cap")]
    public decimal? Cap { get; set; }

    /// <summary>Window in days.</summary>
    [DataMember(Name = "windowDays")]
    public int? WindowDays { get; set; }

    /// <summary>Whether the kind counts; null for yes.</summary>
    [DataMember(Name = "active")]
    public bool? IsActive { get; set; }
}
